package de.wirtschaftsstandort.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command printed and how it ended. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(Command command, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                command,
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static CommandRun check(Object folder) {
        return of(new CheckCommand(), folder.toString());
    }

    static CommandRun render(Object folder, String template, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = folder.toString();
        arguments[1] = template;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return of(new RenderCommand(), arguments);
    }
}
