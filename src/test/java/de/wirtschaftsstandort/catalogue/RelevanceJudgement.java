package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One line of {@code search/relevance.txt}: what somebody types and how good each entry is for that. */
record RelevanceJudgement(String kind, String query, Map<String, Integer> grades) {

    private static final int DEPTH = 10;

    static List<RelevanceJudgement> read() {
        try (InputStream file =
                Objects.requireNonNull(RelevanceJudgement.class.getResourceAsStream("/search/relevance.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RelevanceJudgement::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RelevanceJudgement of(String line) {
        String[] parts = line.split("\\|", 3);
        Map<String, Integer> grades = new HashMap<>();
        for (String hit : parts[2].strip().split(" ", -1)) {
            if (!hit.equals("-")) {
                grades.put(hit.substring(0, hit.indexOf('=')), Integer.parseInt(hit.substring(hit.indexOf('=') + 1)));
            }
        }
        return new RelevanceJudgement(parts[0].strip(), parts[1].strip(), grades);
    }

    static String name(NodePath path, String workspace) {
        return workspace + "/" + path.name().replaceFirst("^beispiel-", "");
    }

    /** nDCG@10; where nothing is right, only nothing scores. */
    double score(List<String> found) {
        if (grades.isEmpty()) {
            return found.isEmpty() ? 1 : 0;
        }
        double best =
                gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
        return gain(found.stream().map(name -> grades.getOrDefault(name, 0)).toList()) / best;
    }

    private static double gain(List<Integer> ranked) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(DEPTH, ranked.size()); rank++) {
            gain += (Math.pow(2, ranked.get(rank)) - 1) / (Math.log(rank + 2.0) / Math.log(2));
        }
        return gain;
    }
}
