package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type of field, from what is typed to what is stored and back. */
class FormFieldsTests {

    private static final String FIELD = "value: {$type: %s}";

    /** What comes back is what was typed, however it is stored. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "textField | Beispiel | Beispiel",
                "textField, rows: 4 | Zeile | Zeile",
                "textField, type: Long | 1.234 | 1234",
                "textField, type: Double | 51,456 | 51.456",
                "textField, type: Double | 51.456 | 51.456",
                "textField, type: Decimal | 1.234,50 | 1234.50",
                "checkBoxField | true | true",
                "dateField | 2026-11-24 | 2026-11-24T00:00+01:00",
                "dateField | 24.11.2026 | 2026-11-24T00:00+01:00",
                "'dateField, time: true' | 2026-07-24T09:15 | 2026-07-24T09:15+02:00",
                "'dateField, time: true' | 24.7.2026 9:15 | 2026-07-24T09:15+02:00",
                "hiddenField | geheim | geheim",
                "codeField | <b> | <b>",
                "colorField | #0B5A6B | #0b5a6b",
                "sliderField | 7,5 | 7.5",
                "wzCodeField | 23.1 | 23.1",
                "moneyField | 1.234,50 | 123450",
                "richTextField | <p>a</p> | <p>a</p>",
                "unheardOfField | x | x"
            })
    void storesWhatIsTyped(String type, String typed, String stored) {
        FormBed form = FormBed.of(FIELD.formatted(type.replace("'", "")));

        FormData data = form.typed(Map.of("value", List.of(typed)));
        assertThat(form.faults(data)).isEmpty();
        form.save(data);

        assertThat(form.stored("value"))
                .hasValueSatisfying(value -> assertThat(value.asText()).isEqualTo(stored));
        assertThat(form.faults(form.shown())).isEmpty();
        FormData again = form.shown();
        form.save(again);
        assertThat(form.stored("value").orElseThrow().asText()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "textField, type: Long | zwölf | form.fault.number",
                "textField, type: Long | 1,5 | form.fault.whole",
                "textField, type: Double | 1,2,3 | form.fault.number",
                "dateField | 31.2.2026x | form.fault.day",
                "dateField | gestern | form.fault.day",
                "colorField | rot | form.fault.colour",
                "wzCodeField | 99.9 | form.fault.wz",
                "moneyField | 1,5 | form.fault.money",
                "pageLinkField | /gibt/es/nicht | form.fault.target",
                "damLinkField | jcr:egal | form.fault.target",
                "geoPolygonField | '51, 12' | form.fault.polygon",
                "textField, maxLength: 3 | vier | form.fault.too-long"
            })
    void saysWhatIsWrongAtTheField(String type, String typed, String fault) {
        FormBed form = FormBed.of(FIELD.formatted(type));

        assertThat(form.faults(form.typed(Map.of("value", List.of(typed))))).containsExactly("value " + fault);
    }

    @Test
    void keepsWhatHasNoFieldAndWhatWasNotTouched() {
        FormBed form = FormBed.of("day: {$type: dateField}\nother: {$type: textField}")
                .with("day", PropertyValue.of(OffsetDateTime.parse("2026-11-24T17:31:09Z")))
                .with("unknown", PropertyValue.ofStrings(List.of("a", "b")));

        form.save(Map.of("other", List.of("neu")));

        assertThat(form.stored("day").orElseThrow().asText()).isEqualTo("2026-11-24T17:31:09Z");
        assertThat(form.stored("unknown").orElseThrow().values()).containsExactly("a", "b");
        assertThat(form.stored("other").orElseThrow().asText()).isEqualTo("neu");
    }

    @Test
    void emptiesAProperty() {
        FormBed form = FormBed.of(FIELD.formatted("textField")).with("value", PropertyValue.of("weg damit"));

        form.save(Map.of("value", List.of("")));

        assertThat(form.stored("value")).isEmpty();
    }

    @Test
    void takesTheTickOutOfABox() {
        FormBed form = FormBed.of(FIELD.formatted("checkBoxField")).with("value", PropertyValue.of(true));

        form.save(Map.of("value", List.of()));

        assertThat(form.stored("value").orElseThrow().first()).isEqualTo(false);
    }

    @Test
    void offersOnlyWhatIsListed() {
        String options = "value: {$type: comboBoxField, datasource: {$type: optionListDatasource, options:"
                + " [{name: a, value: a}, {name: b, value: b}]}}";
        FormBed form = FormBed.of(options).with("value", PropertyValue.of("alt"));

        assertThat(form.faults(form.shown())).as("stored long ago").isEmpty();
        assertThat(form.faults(form.typed(Map.of("value", List.of("b"))))).isEmpty();
        assertThat(form.faults(form.typed(Map.of("value", List.of("c"))))).containsExactly("value form.fault.option");
    }

    @Test
    void storesSeveralTickedOptions() {
        for (String type : List.of("checkBoxGroupField", "twinColSelectField")) {
            FormBed form = FormBed.of("value: {$type: " + type + ", datasource: {$type: optionListDatasource, options:"
                    + " [{name: a, value: a}, {name: b, value: b}]}}");

            form.save(Map.of("value", List.of("b", "a")));

            assertThat(form.stored("value").orElseThrow().values()).containsExactly("b", "a");
        }
    }

    @Test
    void editsLinksAsPathsAndStoresThemAsTheFieldSays() {
        NodeId page = FormBed.target("website", "seite");
        NodeId picture = FormBed.target("dam", "bild");
        FormBed form = FormBed.of("page: {$type: pageLinkField}\npicture: {$type: damLinkField}");

        form.save(Map.of("page", List.of("/seite"), "picture", List.of("/bild")));

        assertThat(form.stored("page").orElseThrow().asText()).isEqualTo(page.toString());
        assertThat(form.stored("picture").orElseThrow().asText()).isEqualTo("jcr:" + picture);
        assertThat(form.shown().first("picture")).isEqualTo("/bild");
    }

    @Test
    void storesEachLanguageInItsOwnProperty() {
        FormBed form = FormBed.of("value: {$type: textField, i18n: true, required: true}");

        FormData data = form.typed(Map.of("value", List.of("deutsch"), "value~en", List.of("english")));
        form.save(data);

        assertThat(form.node()
                        .property(PropertyKey.of("value", "en"))
                        .orElseThrow()
                        .asText())
                .isEqualTo("english");
        assertThat(form.faults(form.typed(Map.of("value~en", List.of(""))))).isEmpty();
        assertThat(form.faults(form.typed(Map.of("value", List.of(""))))).containsExactly("value form.fault.required");
    }

    @Test
    void storesSeveralValuesInOrder() {
        FormBed form = FormBed.of("value: {$type: jcrMultiValueField, field: {$type: textField}}");

        form.save(Map.of("value", List.of("b", "", "a")));

        assertThat(form.stored("value").orElseThrow().values()).containsExactly("b", "a");
        form.save(Map.of("value", List.of()));
        assertThat(form.stored("value")).isEmpty();
    }

    @Test
    void putsTheFieldsOfACompositeIntoItsNode() {
        FormBed form = FormBed.of(
                "place: {$type: compositeField, properties: {street: {$type: textField}, no: {$type: textField}}}");

        assertThat(form.save(Map.of()).node().child("place")).isEmpty();
        form.save(Map.of("place.street", List.of("Markt"), "place.no", List.of("1")));

        ContentNode place = form.node().child("place").orElseThrow();
        assertThat(place.text("street")).contains("Markt");
        assertThat(place.nodeType()).isEqualTo("mgnl:contentNode");
        assertThat(form.shown().first("place.no")).isEqualTo("1");
    }

    @Test
    void addsOrdersAndRemovesEntriesWithoutLosingThem() {
        FormBed form = FormBed.of("links: {$type: jcrMultiField, field: {$type: compositeField, properties:"
                + " {title: {$type: textField}, url: {$type: textField, required: true}}}}");
        form.save(Map.of(
                "links.#", List.of("n1", "n2"),
                "links.n1.links.title", List.of("eins"),
                "links.n1.links.url", List.of("/1"),
                "links.n2.links.title", List.of("zwei"),
                "links.n2.links.url", List.of("/2")));
        List<String> ids = form.shown().all("links.#");
        assertThat(ids).hasSize(2);
        assertThat(form.node().child("links").orElseThrow().children())
                .extracting(ContentNode::name)
                .containsExactly("links0", "links1");

        form.save(Map.of("links.#", List.of(ids.get(1), ids.get(0))));
        assertThat(form.shown().all("links.#")).containsExactly(ids.get(1), ids.get(0));
        assertThat(form.shown().first("links." + ids.get(1) + ".links.title")).isEqualTo("zwei");

        form.save(Map.of("links.#", List.of(ids.get(0))));
        assertThat(form.shown().all("links.#")).containsExactly(ids.get(0));
        assertThat(form.faults(form.typed(Map.of("links." + ids.get(0) + ".links.url", List.of("")))))
                .containsExactly("links." + ids.get(0) + ".links.url form.fault.required");
    }

    @Test
    void writesOnlyTheChosenBranch() {
        FormBed form = FormBed.of("target: {$type: switchableField, field: {$type: radioButtonGroupField, datasource:"
                + " {$type: optionListDatasource, options: [{name: page, value: page}, {name: url, value: url}]}},"
                + " itemProvider: {$type: jcrChildNodeProvider}, forms: [{name: page, properties: {a: {$type: textField}}},"
                + " {name: url, properties: {b: {$type: textField}}}]}");
        String choice = form.shown().values().keySet().stream()
                .filter(key -> key.endsWith("choice"))
                .findFirst()
                .orElseThrow();

        form.save(Map.of(choice, List.of("url"), "target.b0.a", List.of("nein"), "target.b1.b", List.of("ja")));

        ContentNode target = form.node().child("target").orElseThrow();
        assertThat(target.text("b")).contains("ja");
        assertThat(target.text("a")).isEmpty();
        assertThat(form.shown().first("target.b1.b")).isEqualTo("ja");
    }

    @Test
    void storesAPointAndAnArea() {
        FormBed form = FormBed.of("spot: {$type: geoPointField}\narea: {$type: geoPolygonField}");

        form.save(Map.of(
                "spot.latitude", List.of("51,456"),
                "spot.longitude", List.of("12.633"),
                "area", List.of("51.1, 12.1\n51.2, 12.1\n51.2 12.2")));

        assertThat(form.node()
                        .child("spot")
                        .orElseThrow()
                        .property("latitude")
                        .orElseThrow()
                        .first())
                .isEqualTo(51.456);
        assertThat(form.stored("area").orElseThrow().asText())
                .isEqualTo(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[12.1,51.1],[12.1,51.2],[12.2,51.2],[12.1,51.1]]]}");
        assertThat(form.shown().first("area")).isEqualTo("51.1, 12.1\n51.2, 12.1\n51.2, 12.2");
        assertThat(form.faults(form.typed(Map.of("spot.latitude", List.of("91")))))
                .containsExactly("spot form.fault.point");
    }

    @Test
    void neverShowsAPassword() {
        FormBed form = FormBed.of(FIELD.formatted("passwordField"));
        form.save(Map.of("value", List.of("Fünf Kraniche im Nebel")));
        String hash = form.stored("value").orElseThrow().asText();

        assertThat(hash).startsWith("$2").doesNotContain("Kraniche");
        assertThat(form.shown().first("value")).isEmpty();
        form.save(form.shown());
        assertThat(form.stored("value").orElseThrow().asText()).isEqualTo(hash);
    }

    @Test
    void cleansARichTextAndKeepsItsLinks() {
        FormBed form = FormBed.of(FIELD.formatted("richTextField"));

        form.save(
                Map.of(
                        "value",
                        List.of(
                                "<p style=\"color:red\" onclick=\"x()\">a=b <a href=\"${link:{uuid:{1},repository:{website}}}\">c</a>"
                                        + "<script>alert(1)</script><a href=\"javascript:x()\">d</a><img src=x onerror=x></p>")));

        assertThat(form.stored("value").orElseThrow().asText())
                .contains("a=b", "href=\"${link:{uuid:{1},repository:{website}}}\"")
                .doesNotContain("style", "script", "onclick", "onerror");
    }
}
