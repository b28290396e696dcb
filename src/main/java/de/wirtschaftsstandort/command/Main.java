package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.Application;
import de.wirtschaftsstandort.launch.Launch;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The way in: a command for a module's author when the first argument names one, else the application. */
public final class Main {

    private static final List<Command> COMMANDS = List.of(new CheckCommand(), new RenderCommand());

    private Main() {}

    public static void main(String[] args) {
        Optional<Command> command = args.length == 0 ? Optional.empty() : named(args[0]);
        if (command.isPresent()) {
            Launch.briefly(args);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            System.exit(run(command.get(), List.of(args).subList(1, args.length), out, err));
        }
        Launch.elsewhere(args);
        Application.main(args);
    }

    private static Optional<Command> named(String name) {
        if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
            return Optional.of(new HelpCommand(COMMANDS));
        }
        return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    static int run(Command command, List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(command.help());
            return Command.FINE;
        }
        try {
            return command.run(arguments, out, err);
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.println();
            err.println(command.help());
            return Command.WRONG_USAGE;
        }
    }
}
