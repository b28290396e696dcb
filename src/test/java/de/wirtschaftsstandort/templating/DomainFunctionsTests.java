package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.support.ContentTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainFunctionsTests {

    private final ContentTree tree =
            ContentTree.of(aPage("/p").template("test:p").set("key", "a & b"));
    private final ScriptBench bench = new ScriptBench(new TemplateFunctions("towns", new Towns()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ${towns.count}                                   | 2
            ${towns.isOpen()?c} ${towns.open?c}              | true true
            ${towns.find('Eilenburg').name}                  | Eilen &amp; burg
            ${cmsfn.decode(towns.find('x')).name}            | Eilen & burg
            ${towns.find('x').people + 1}                    | 15001
            ${towns.find('x').since?string('dd.MM.yyyy')}    | 01.08.1994
            ${towns.find('x').kind}                          | TOWN
            ${towns.find('x').label}                         | Stadt
            ${(towns.missing())!'none'}                      | none
            ${(towns.nothing.here)!'none'}                   | none
            ${towns.echo(content.key)}                       | a &amp; b
            ${towns.length(content.key)}                     | 5
            ${towns.pathOf(content)}                         | /p
            ${towns.optional()} ${towns.optional('x')}       | nothing given
            ${towns.sum([1, 2, 3.5])}                        | 6.5
            ${towns.kindOf('town')}                          | TOWN
            [#list towns.all() as t]${t.people},[/#list]     | 15000,15000,
            """)
    void offersVisibleMembersToScripts(String script, String expected) {
        bench.script("p", script);

        assertThat(bench.render(tree, tree.page("/p"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ${towns.length(content.none)}  | argument 1 of length is missing
            ${towns.length('a', 'b')}      | length takes no 2 arguments
            ${towns.kindOf('village')}     | village' is none of [TOWN]
            ${towns.sum('x')}              | cannot use this value as List
            ${towns.failing()}             | failing failed: java.lang.IllegalStateException: no towns
            """)
    void saysWhatIsWrongWithACall(String script, String sentence) {
        bench.script("p", script);

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p"))).hasMessageContaining(sentence);
    }

    /** Functions such as another package registers. */
    @TemplateVisible
    public static final class Towns {

        public int getCount() {
            return 2;
        }

        public boolean isOpen() {
            return true;
        }

        public Optional<Town> find(String name) {
            return name.isEmpty() ? Optional.empty() : Optional.of(town());
        }

        public Optional<Town> missing() {
            return Optional.empty();
        }

        public List<Town> all() {
            return List.of(town(), town());
        }

        public String echo(String text) {
            return text;
        }

        public int length(String text) {
            return text.length();
        }

        public String pathOf(ContentNode node) {
            return node.path().value();
        }

        public String optional(@Nullable String text) {
            return text == null ? "nothing" : "given";
        }

        public BigDecimal sum(List<Number> numbers) {
            return numbers.stream().map(n -> new BigDecimal(n.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public Kind kindOf(Kind kind) {
            return kind;
        }

        public String failing() {
            throw new IllegalStateException("no towns");
        }

        private static Town town() {
            return new Town("Eilen & burg", 15_000, LocalDate.of(1994, 8, 1), Kind.TOWN);
        }
    }

    /** A town. */
    @TemplateVisible
    public record Town(String name, int people, LocalDate since, Kind kind) {

        public String label() {
            return "Stadt";
        }
    }

    /** An enum prints its name. */
    public enum Kind {
        TOWN
    }
}
