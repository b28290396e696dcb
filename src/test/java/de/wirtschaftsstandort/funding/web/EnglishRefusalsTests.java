package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that refuse something, in English; that nearly all of them have a twin is read off the sources. */
class EnglishRefusalsTests {

    private static final int FEW = 12;
    private static final Set<String> CHECKS = Set.of("when", "blank");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bitte ausfüllen.|Please fill in.",
                "Der Tag liegt vor dem Schreiben vom 04.03.2024.|The day lies before the letter of 4 Mar 2024.",
                "Von Büro 7 sind noch 1.234,50 € netto übrig, 0,50 € fehlen.|Of Büro 7, €1,234.50 net are left, €0.50"
                        + " are missing.",
                "B-2023-0001 ist „Freigegeben“ und wird nicht geprüft.|B-2023-0001 is “Released” and is not being"
                        + " checked.",
                "E-2023-001 ist schon erledigt: „Übernommen“ von leitung als A-2023-001."
                        + "|E-2023-001 is already settled: “Adopted” by leitung as A-2023-001.",
                "M7 hat 2023 nur 5,00 € im Plan.|M7 has only €5.00 in the plan of 2023.",
                "Freigeben muss jemand anderes als leitung, der MA-2023-01 vorbereitet hat."
                        + "|Releasing has to be done by somebody other than leitung, who prepared MA-2023-01.",
                "Zeile 3: „1,2“ ist kein Betrag: erlaubt sind z. B. 1.234,50 oder 1234,50 oder 1234."
                        + "|Line 3: “1,2” is no amount: allowed are e.g. 1.234,50 or 1234,50 or 1234.",
                "„Zahlen lesen“ ist Ihnen hier nicht erlaubt (Ihre Rolle: Administration). Das dürfen: Finanzen,"
                        + " Prüfung.|“Read figures” is not for you here (your role: administrator). It is for: finance,"
                        + " auditor."
            })
    void saysInEnglishWhatWasRefusedWithNamesAndFigures(String german, String english) {
        assertThat(EnglishRefusals.of(german)).hasValueSatisfying(said -> assertThat(said.replace('\u00A0', ' '))
                .isEqualTo(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {": ", ", ", "“ ", "), ", ". "})
    @Timeout(20) // nothing may be tried twice, however often a typed text repeats what stands between two holes
    void whatSomebodyStuffedIntoAFieldIsReadOnce(String between) {
        String typed = "x" + between.repeat(2_000) + "x";
        assertThat(EnglishRefusals.of("Den Nachweis „" + typed + "“ gibt es nicht."))
                .hasValueSatisfying(said -> assertThat(said).startsWith("There is no proof “x"));
        assertThat(EnglishRefusals.of(typed))
                .satisfiesAnyOf(said -> assertThat(said).isEmpty(), said -> assertThat(said.orElseThrow())
                        .contains("x"));
    }

    @Test
    void aSentenceWithoutATwinStaysAsItIsAndSaysSo() {
        Refusals english = new Refusals(true);
        assertThat(english.said("Das kennt niemand!")).isEqualTo("Das kennt niemand!");
        assertThat(english.staysGerman("Das kennt niemand!")).isTrue();
        assertThat(english.staysGerman("Bitte ausfüllen.")).isFalse();
        assertThat(new Refusals(false).said("Bitte ausfüllen.")).isEqualTo("Bitte ausfüllen.");
        assertThat(new Refusals(false).staysGerman("Das kennt niemand!")).isFalse();
    }

    @Test
    void theSentencesOfTheUseCasesHaveTheirTwins() throws IOException {
        Set<String> sentences = sentences();
        assertThat(sentences).as("found in the sources").hasSizeGreaterThan(300).contains("Bitte ausfüllen.");
        List<String> alone = sentences.stream()
                .filter(sentence -> EnglishRefusals.of(sentence).isEmpty())
                .toList();
        assertThat(alone)
                .as("sentences without a line in funding/refusals_en.tsv are shown German to people who read English")
                .hasSizeLessThan(FEW);
    }

    /** As the sources word them, with {@code {}} for what changes. */
    private static Set<String> sentences() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> found = new TreeSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(Path.of("src/main/java/de/wirtschaftsstandort/funding"))) {
            List<Path> sources =
                    tree.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(unit -> new Sentences(found).scan(unit, null));
        }
        return found;
    }

    private static final class Sentences extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> found;

        Sentences(Set<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            String name = call.getMethodSelect().toString();
            if (CHECKS.contains(name.substring(name.lastIndexOf('.') + 1))
                    && call.getArguments().size() == 3) {
                take(call.getArguments().get(2));
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
            String name = made.getIdentifier().toString();
            List<? extends ExpressionTree> arguments = made.getArguments();
            if ((name.equals("Refused") || name.equals("Complaint")) && arguments.size() == 2) {
                take(arguments.get(1));
            } else if (name.equals("NotPermitted")) {
                take(arguments.get(0));
            }
            return super.visitNewClass(made, null);
        }

        private void take(Tree tree) {
            if (tree instanceof LambdaExpressionTree later) {
                take(later.getBody());
            } else if (tree instanceof ConditionalExpressionTree either) {
                take(either.getTrueExpression());
                take(either.getFalseExpression());
            } else if (tree instanceof ExpressionTree expression) {
                String text = text(expression).replaceAll("(\\{})+", "{}");
                if (text.matches("(?s).*\\p{L}.*")) {
                    found.add(text);
                }
            }
        }

        private static String text(ExpressionTree expression) {
            if (expression instanceof ParenthesizedTree inner) {
                return text(inner.getExpression());
            }
            if (expression instanceof LiteralTree literal && literal.getValue() instanceof String words) {
                return words;
            }
            return expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS
                    ? text(sum.getLeftOperand()) + text(sum.getRightOperand())
                    : "{}";
        }
    }
}
