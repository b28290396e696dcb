package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.search.PlainSearch;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the ranking against judgements that were written before it. */
class RelevanceStoreTests {

    private static final String[] WORKSPACES = {
        "companies", "products", "plots", "buildings", "estates", "events", "stories", "services"
    };
    private static final double WANTED = 0.9;
    private static final double AHEAD = 0.15;

    private final ContentTree tree = DemoContent.of(
            Stream.concat(Stream.of(WORKSPACES), Stream.of("synonyms")).toArray(String[]::new));
    private final List<RelevanceJudgement> judgements = RelevanceJudgement.read();

    private double mean(String kind, Function<String, List<String>> search) {
        return judgements.stream()
                .filter(judged -> kind.isEmpty() || judged.kind().equals(kind))
                .mapToDouble(judged -> judged.score(search.apply(judged.query())))
                .average()
                .orElseThrow();
    }

    private List<String> ranked(TextSearch search, String words) {
        List<FinderQuery.Place> places = Stream.of(WORKSPACES)
                .map(workspace -> new FinderQuery.Place(workspace, NodePath.of("/nordsachsen")))
                .toList();
        return search.find(Stage.PUBLIC, FinderQuery.of(places, words, "de")).hits().stream()
                .map(this::name)
                .toList();
    }

    private String name(FinderResult.Hit hit) {
        return RelevanceJudgement.name(
                tree.find(hit.workspace(), hit.node()).orElseThrow().path(), hit.workspace());
    }

    @Test
    void ranksWhatPeopleMeanFirstAndFarBetterThanAPlainAnalysis() {
        TextSearch search = Searches.over(tree, DemoContent.traits(), DemoContent.words(), WORKSPACES);
        List<String> plainWorkspaces = List.of(WORKSPACES);
        PlainSearch plain = PlainSearch.over(tree, plainWorkspaces);

        double ours = mean("", words -> ranked(search, words));
        double baseline = mean("", words -> plain.find(words, 10).stream()
                .map(node -> RelevanceJudgement.name(node.path(), node.workspace()))
                .toList());

        String report = report(search);
        assertThat(ours).as("nDCG@10 of all queries%n%s", report).isGreaterThanOrEqualTo(WANTED);
        assertThat(ours - baseline)
                .as("lead over the plain analysis, which scores %.3f", baseline)
                .isGreaterThanOrEqualTo(AHEAD);
    }

    private String report(TextSearch search) {
        StringBuilder report = new StringBuilder();
        for (RelevanceJudgement judged : judgements) {
            List<String> found = ranked(search, judged.query());
            double score = judged.score(found);
            if (score < 1) {
                report.append(String.format("%.2f %s: %s%n", score, judged.query(), found));
            }
        }
        return report.toString();
    }

    @Test
    void theSetIsLargeEnoughToMeanSomething() {
        Map<String, Long> kinds = judgements.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        RelevanceJudgement::kind, java.util.stream.Collectors.counting()));

        assertThat(judgements).hasSizeGreaterThanOrEqualTo(60);
        assertThat(kinds.get("compound")).isGreaterThanOrEqualTo(15);
        assertThat(kinds.get("typo")).isGreaterThanOrEqualTo(10);
        assertThat(kinds.get("none")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyJudgedEntryIsThere() {
        assertThat(judgements.stream()
                        .flatMap(judged -> judged.grades().keySet().stream())
                        .filter(name -> !isThere(name)))
                .isEmpty();
    }

    private boolean isThere(String name) {
        String[] parts = name.split("/", 2);
        NodePath folder = NodePath.of("/nordsachsen");
        return tree.find(parts[0], folder.child("beispiel-" + parts[1]))
                .or(() -> tree.find(parts[0], folder.child(parts[1])))
                .isPresent();
    }
}
