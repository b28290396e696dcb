package de.wirtschaftsstandort.command;

import java.io.PrintStream;
import java.util.List;

/** Something the WAR does instead of starting the application. */
interface Command {

    int FINE = 0;
    int PROBLEMS = 1;
    int WRONG_USAGE = 2;

    String name();

    /** Usage, options and exit codes, for people. */
    String help();

    /**
     * Runs to its end.
     *
     * @param arguments without the command's name
     * @return exit code: {@link #FINE}, {@link #PROBLEMS} or {@link #WRONG_USAGE}
     * @throws WrongUsage when the arguments make no sense
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
