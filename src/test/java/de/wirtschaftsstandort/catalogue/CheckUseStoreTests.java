package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.reference.ZoneUse;
import de.wirtschaftsstandort.reference.ZoneUses;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckUseStoreTests {

    private static final CheckUse CHECK = new CheckUse(References.classification(), new ZoneUses());

    private static NodeBuilder aPlot() {
        return aNode("/p", "mgnl:content").set("planStatus", "inForce").set("zoning", List.of("GE", "GI"));
    }

    private static ContentNode made(NodeBuilder plot) {
        return ContentTree.empty(Stage.PUBLIC)
                .add("plots", plot)
                .find("plots", NodePath.of("/p"))
                .orElseThrow();
    }

    private static UseCheck check(NodeBuilder plot, String activity, String floor) {
        Map<String, List<String>> address = Map.of("taetigkeit", List.of(activity), "handel", List.of(floor));
        return CHECK.of(made(plot), Optional.empty(), "de", name -> address.getOrDefault(name, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.62", "2562", " 25.62 ", "25.62.0"})
    void understandsACodeInEveryWriting(String activity) {
        UseCheck found = check(aPlot(), activity, "");

        assertThat(found.fault()).isEmpty();
        assertThat(found.activity().map(Activity::titleDe)).contains("Mechanik a. n. g.");
        assertThat(found.answers()).extracting(ZoneUse::zone).containsExactly("GE", "GI");
    }

    @Test
    void understandsWordsThatMeanOneActivity() {
        UseCheck found = check(aPlot(), "betrieb von taxis", "");

        assertThat(found.activity().map(Activity::code)).contains("49.32");
        assertThat(found.use()).isEqualTo("craft");
    }

    @ParameterizedTest
    @CsvSource({
        "Bäckerei,10.71,craft", "Schlosserei,25.12,manufacturing", "Autowerkstatt,45.20,craft",
        "Diskothek,56.30.2,entertainment", "Rechenzentrum,63.11,office", "Fitnessstudio,93.13,sports",
        "Zahnarzt,86.23,profession", "Apotheke,47.73,retail", "brewery,11.05,manufacturing"
    })
    void understandsWhatPeopleCallABusiness(String words, String code, String use) {
        UseCheck found = check(aPlot(), words, "");

        assertThat(found.activity().map(Activity::code)).contains(code);
        assertThat(found.use()).isEqualTo(use);
        assertThat(found.fault()).isEmpty();
        assertThat(found.answers()).hasSize(2);
    }

    @Test
    void asksWhichOneWhenWordsMeanSeveral() {
        UseCheck found = check(aPlot(), "Glas", "");

        assertThat(found.fault()).isEqualTo("several");
        assertThat(found.choices()).hasSizeBetween(2, 12).noneMatch(one -> one.level() == 1);
        assertThat(found.answers()).isEmpty();
    }

    @Test
    void namesWhatIsWrongWithAnActivity() {
        assertThat(check(aPlot(), "Zeppelinzucht", "").fault()).isEqualTo("unknown");
        assertThat(check(aPlot(), "99999", "").fault()).isEqualTo("unknown");
        assertThat(check(aPlot(), "C", "").fault()).isEqualTo("wide");
        assertThat(check(aPlot(), "97", "").fault()).isEqualTo("unrated");
        assertThat(check(aPlot(), "", "").fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "-5", "0", "99999999999", "1,5"})
    void refusesAFloorAreaThatIsNoNumberAndAnswersNothing(String floor) {
        UseCheck found = check(aPlot(), "47.11", floor);

        assertThat(found.floorFault()).isTrue();
        assertThat(found.answers()).isEmpty();
        assertThat(found.asked()).isEqualTo("47.11");
        assertThat(found.floor()).isEqualTo(floor);
    }

    @Test
    void largeTradeIsSentToCoreAndSpecialAreas() {
        assertThat(check(aPlot(), "47.11", "1.500").answers())
                .allMatch(answer ->
                        answer.answer().equals("no") && answer.paragraph().equals("§ 11 Abs. 3"));
        assertThat(check(aPlot(), "47.11", "1.200").answers())
                .allMatch(answer -> answer.answer().equals("depends"));
    }

    @Test
    void whatThePlanExcludesIsNotPermittedWhateverTheOrdinanceSays() {
        assertThat(check(aPlot().set("excluded", List.of("25", "Vergnügungsstätten")), "25.62", "")
                        .answers())
                .extracting(ZoneUse::reason)
                .containsOnly("excludedByPlan");
        assertThat(check(aPlot().set("excluded", List.of("24")), "25.62", "").answers())
                .extracting(ZoneUse::reason)
                .doesNotContain("excludedByPlan");
        assertThat(check(aPlot().set("retail", "no"), "47.11", "").answers())
                .extracting(ZoneUse::answer)
                .containsOnly("no");
        assertThat(check(aPlot().set("retail", "no"), "62.01", "").answers())
                .extracting(ZoneUse::answer)
                .contains("usually");
    }

    @Test
    void saysWhatItRestsOn() {
        assertThat(check(aPlot(), "25.62", "").notes()).containsExactly("planInForce");
        assertThat(check(aPlot().set("planStatus", "para34"), "25.62", "").notes())
                .containsExactly("builtUp");
        assertThat(check(aPlot().set("planStatus", "para35"), "25.62", "").notes())
                .containsExactly("outside");
        assertThat(check(aPlot().set("bimschg", "no"), "24.10", "").notes()).contains("noPermitPlants");
        assertThat(check(aNode("/p", "mgnl:content"), "25.62", "").notes()).containsExactly("noZone", "planOpen");
    }
}
