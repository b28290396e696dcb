package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arguments taken apart into places and options; an option is written {@code --name value} or {@code --name=value}. */
final class CommandLine {

    /** What lies in nearly every module and is no name of one. */
    private static final List<String> OF_A_MODULE = List.of("module.yaml", "templates", "dialogs");

    private final List<String> places = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    /**
     * @param known options with a value
     * @param switches options without one
     */
    CommandLine(List<String> arguments, List<String> known, List<String> switches) {
        List<String> allowed = new ArrayList<>(known);
        allowed.addAll(switches);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                places.add(argument);
                continue;
            }
            String[] parts = argument.split("=", 2);
            if (!allowed.contains(parts[0])) {
                throw new WrongUsage("there is no option '" + parts[0] + "'"
                        + NearestMatch.of(parts[0], allowed)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(""));
            }
            if (switches.contains(parts[0])) {
                add(parts[0], "");
            } else if (parts.length == 2) {
                add(parts[0], parts[1]);
            } else if (i + 1 < arguments.size()) {
                add(parts[0], arguments.get(++i));
            } else {
                throw new WrongUsage("option '" + parts[0] + "' needs a value");
            }
        }
    }

    private void add(String option, String value) {
        options.computeIfAbsent(option, name -> new ArrayList<>()).add(value);
    }

    /** The arguments that are no options; refused unless there are as many as names. */
    List<String> places(String... names) {
        if (places.size() < names.length) {
            throw new WrongUsage(names[places.size()] + " is missing");
        }
        if (places.size() > names.length) {
            throw new WrongUsage("'" + places.get(names.length) + "' is too much");
        }
        return List.copyOf(places);
    }

    Optional<String> option(String name) {
        return values(name).stream().reduce((first, last) -> last);
    }

    List<String> values(String name) {
        return options.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    /** The folder whose sub-folders are modules. */
    static Path folder(String given) {
        Path folder = path(given);
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder '" + given + "'");
        }
        if (OF_A_MODULE.stream().map(folder::resolve).anyMatch(Files::exists)) {
            throw new WrongUsage("'" + given + "' is a module itself; give the folder it lies in");
        }
        return folder;
    }

    static Path file(String given) {
        Path file = path(given);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongUsage("there is no readable file '" + given + "'");
        }
        return file;
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new WrongUsage("'" + given + "' is no path");
        }
    }
}
