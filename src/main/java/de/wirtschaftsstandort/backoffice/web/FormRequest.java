package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.FormData;
import de.wirtschaftsstandort.backoffice.FormPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as a browser sent it. Names that begin with an underscore are not fields: {@code _revision}, {@code _folder} and
 * {@code _do}, the button that was pressed: {@code save}, {@code publish}, or {@code add:<key>}, {@code remove:<key>:<n>},
 * {@code up:<key>:<n>}, {@code down:<key>:<n>} on one of several values.
 */
record FormRequest(FormData data, String command, long revision, String folder, List<String> theirs) {

    private static final String THEIRS = "_choose.";

    static FormRequest of(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> theirs = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                fields.put(name, List.of(values));
            } else if (name.startsWith(THEIRS) && values.length > 0 && values[0].equals("theirs")) {
                theirs.add(name.substring(THEIRS.length()));
            }
        });
        return new FormRequest(
                new FormData(fields),
                first(parameters, "_do"),
                number(first(parameters, "_revision")),
                first(parameters, "_folder"),
                theirs);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Whether the button changes the form itself instead of saving it. */
    boolean isRearranging() {
        return command.matches("(add|remove|up|down):.+");
    }

    FormData rearranged() {
        String[] words = command.split(":", 3);
        String key = words[1];
        boolean nodes =
                data.values().containsKey(key + FormPart.Repeat.ORDER) || (words[0].equals("add") && isRepeat(words));
        String list = nodes ? key + FormPart.Repeat.ORDER : key;
        List<String> values = new ArrayList<>(data.all(list));
        int at = words.length > 2 && words[2].matches("\\d{1,4}") ? Integer.parseInt(words[2]) : -1;
        switch (words[0]) {
            case "add" -> values.add(nodes ? freshToken(values) : "");
            case "remove" -> remove(values, at);
            case "up" -> swap(values, at, at - 1);
            default -> swap(values, at, at + 1);
        }
        return data.with(list, values);
    }

    /** {@code add:<key>:nodes} says that each value is a node, also when there is none yet. */
    private static boolean isRepeat(String[] words) {
        return words.length > 2 && words[2].equals("nodes");
    }

    private static String freshToken(List<String> taken) {
        int number = 1;
        while (taken.contains("n" + number)) {
            number++;
        }
        return "n" + number;
    }

    private static void remove(List<String> values, int at) {
        if (at >= 0 && at < values.size()) {
            values.remove(at);
        }
    }

    private static void swap(List<String> values, int from, int to) {
        if (from >= 0 && to >= 0 && from < values.size() && to < values.size()) {
            Collections.swap(values, from, to);
        }
    }
}
