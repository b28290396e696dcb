package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.shared.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads a folder of light modules and prints what is wrong with it. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String help() {
        return """
                usage: java -jar wirtschaftsstandort.war check FOLDER

                  Loads the light modules in FOLDER, whose sub-folders are the modules, without a database, and prints
                  every problem of definitions, scripts, message bundles and bootstrap files as

                    file:line: sentence

                  Line 0 means the whole file. A decoration of a module that is not there, such as one of Magnolia's
                  own, is listed and no problem. Exit code 0: no problem; 1: problems; 2: wrong usage.
                """;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(arguments, List.of(), List.of());
        Path folder = CommandLine.folder(line.places("FOLDER").get(0));
        try (OfflineRuntime runtime = OfflineRuntime.forChecks(folder)) {
            List<Problem> problems = new ArrayList<>(runtime.problems());
            problems.addAll(new ModuleBootstraps(runtime.modules()).load().problems());
            problems.forEach(out::println);
            return problems.stream().allMatch(Problem::isNote) ? FINE : PROBLEMS;
        }
    }
}
