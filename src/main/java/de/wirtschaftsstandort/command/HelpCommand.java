package de.wirtschaftsstandort.command;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Says what the WAR can be asked for. */
final class HelpCommand implements Command {

    private final List<Command> commands;

    HelpCommand(List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String help() {
        String start =
                """
                usage: java -jar wirtschaftsstandort.war                 starts the site
                       java -jar wirtschaftsstandort.war COMMAND ...     does one of these without a database:
                """;
        return start
                + commands.stream()
                        .map(Command::help)
                        .collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), ""));
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        out.println(help());
        return FINE;
    }
}
