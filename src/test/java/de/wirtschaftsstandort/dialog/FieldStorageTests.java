package de.wirtschaftsstandort.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored where, as Magnolia stores it; each type and transformer is in the golden files too. */
class FieldStorageTests {

    @TempDir
    private Path folder;

    @Test
    void storesATextAsAStringOfItsName() {
        assertThat(stored("title: {$type: textField}")).isEqualTo(text("title", false));
    }

    @Test
    void storesTheDeclaredTypeInsteadOfTheUsualOne() {
        assertThat(stored("count: {$type: textField, type: Long}"))
                .isEqualTo(new StoredAs.Property("count", PropertyType.LONG, ValueForm.PLAIN, false, false));
    }

    @Test
    void givesATranslatedFieldAPropertyPerLanguage() {
        StoredAs.Property title = (StoredAs.Property) stored("title: {$type: textField, i18n: true}");

        assertThat(title.key("")).isEqualTo(PropertyKey.of("title"));
        assertThat(title.key("en").suffixed()).isEqualTo("title_en");
    }

    @Test
    void givesAnUntranslatedFieldOnePropertyForAllLanguages() {
        StoredAs.Property title = (StoredAs.Property) stored("title: {$type: textField}");

        assertThat(title.key("en").suffixed()).isEqualTo("title");
    }

    @Test
    void storesACheckBoxAsABooleanAndADateAsADate() {
        assertThat(stored("a: {$type: checkBoxField}"))
                .isEqualTo(new StoredAs.Property("a", PropertyType.BOOLEAN, ValueForm.PLAIN, false, false));
        assertThat(stored("a: {$type: dateField}"))
                .isEqualTo(new StoredAs.Property("a", PropertyType.DATE, ValueForm.PLAIN, false, false));
    }

    @Test
    void storesAnAssetByItsIdAndAPageByItsUuid() {
        assertThat(((StoredAs.Property) stored("a: {$type: damLinkField}")).form())
                .isEqualTo(ValueForm.ASSET_ID);
        assertThat(((StoredAs.Property) stored("a: {$type: pageLinkField}")).form())
                .isEqualTo(ValueForm.NODE_ID);
    }

    @Test
    void storesThePathWhenAConverterMakesOne() {
        for (String converter : List.of(
                "info.magnolia.ui.editor.converter.JcrNodeToPathConverter",
                "info.magnolia.ui.form.field.converter.BaseIdentifierToPathConverter")) {
            StoredAs.Property link =
                    (StoredAs.Property) stored("a: {$type: linkField, converterClass: " + converter + "}");
            assertThat(link.form()).isEqualTo(ValueForm.PATH);
        }
    }

    @Test
    void storesThePathOfA5xLinkUnlessItsConverterMakesAnId() {
        String converter = "info.magnolia.ui.form.field.converter.BaseIdentifierToPathConverter";

        assertThat(((StoredAs.Property) stored("a: {fieldType: link, appName: pages}")).form())
                .isEqualTo(ValueForm.PATH);
        assertThat(((StoredAs.Property)
                                stored("a: {fieldType: link, identifierToPathConverter: {class: " + converter + "}}"))
                        .form())
                .isEqualTo(ValueForm.NODE_ID);
    }

    @Test
    void storesRepeatedValuesInOnePropertyOfTheEntrysType() {
        assertThat(stored("a: {$type: jcrMultiValueField, i18n: true, field: {$type: textField, type: Double}}"))
                .isEqualTo(new StoredAs.Property("a", PropertyType.DOUBLE, ValueForm.PLAIN, true, true));
    }

    @Test
    void namesTheNodesOfARepeatedFieldAfterItAndNumbersThem() {
        StoredAs.Entries cards = entries("cards: {$type: jcrMultiField, i18n: true, field: {$type: textField}}");

        assertThat(cards.parent("")).isEqualTo("cards");
        assertThat(cards.parent("en")).isEqualTo("cards_en");
        assertThat(cards.entry(2, "", "en")).isEqualTo("cards2");
        assertThat(cards.nodeType()).isEqualTo("mgnl:contentNode");
    }

    @Test
    void storesASimpleEntryInThePropertyNamedAfterTheRepeatedField() {
        assertThat(entries("cards: {$type: jcrMultiField, field: {$type: textField}}")
                        .content())
                .containsExactly(text("cards", false));
    }

    @Test
    void storesTheFieldsOfACompositeEntryInTheEntryItself() {
        assertThat(entries(
                                """
                                cards:
                                  $type: jcrMultiField
                                  field: {$type: compositeField, properties: {title: {$type: textField, i18n: true}}}
                                """)
                        .content())
                .containsExactly(text("title", true));
    }

    @Test
    void putsTheLanguageBehindTheNumberWhereEntriesLieInTheNodeItself() {
        StoredAs.Entries entries = entries(
                """
                list:
                  fieldType: multiValue
                  i18n: true
                  transformerClass: info.magnolia.ui.form.field.transformer.multi.DelegatingMultiValueFieldTransformer
                  field: {fieldType: text}
                """);

        assertThat(entries.parent("en")).isEmpty();
        assertThat(entries.entry(1, "", "en")).isEqualTo("list1_en");
        assertThat(entries.entry(1, "", "")).isEqualTo("list1");
    }

    @Test
    void namesNodesAfterTheirValueWhereTheTransformerDoes() {
        assertThat(EntryNaming.VALUE.name("f", 3, "A long text with more than twenty"))
                .isEqualTo("A-long-text-with-mor");
        assertThat(EntryNaming.VALUE.name("f", 3, "")).isEqualTo("3");
        assertThat(EntryNaming.TWO_DIGITS.name("f", 3, "")).isEqualTo("03");
        assertThat(EntryNaming.NUMBER.name("f", 12, "")).isEqualTo("12");
    }

    @Test
    void storesACompositeInAChildNodeNamedAfterIt() {
        assertThat(stored("place: {$type: compositeField, properties: {city: {$type: textField}}}"))
                .isEqualTo(new StoredAs.ChildNode("place", "mgnl:contentNode", false, List.of(text("city", false))));
    }

    @Test
    void translatesAChildNodeAsAWhole() {
        StoredAs.ChildNode place = (StoredAs.ChildNode)
                stored("place: {$type: compositeField, i18n: true, properties: {city: {$type: textField}}}");

        assertThat(place.name("en")).isEqualTo("place_en");
        assertThat(place.name("")).isEqualTo("place");
    }

    @Test
    void spreadsACompositeOverTheSameNode() {
        assertThat(
                        all(
                                """
                        place:
                          $type: compositeField
                          itemProvider: {$type: currentItemProvider}
                          properties: {city: {$type: textField}, zip: {$type: textField}}
                        """))
                .containsExactly(text("city", false), text("zip", false));
    }

    @Test
    void prefixesTheFieldsOfA5xComposite() {
        assertThat(all("place: {fieldType: composite, i18n: true, fields: [{name: City, fieldType: text}]}"))
                .containsExactly(text("placeCity", true));
    }

    @Test
    void storesTheChoiceNextToWhatWasChosen() {
        StoredAs.ChildNode link = (StoredAs.ChildNode)
                stored(
                        """
                link:
                  $type: switchableField
                  field: {$type: comboBoxField, datasource: {$type: optionListDatasource, options: [url]}}
                  forms: {url: {properties: {address: {$type: textField}}}}
                """);

        StoredAs.Branches branches = (StoredAs.Branches) link.content().get(0);
        assertThat(branches.choice()).isEqualTo(text("field", false));
        assertThat(branches.branches().get("url")).containsExactly(text("address", false));
    }

    @Test
    void storesNothingForAStaticField() {
        assertThat(all("hint: {$type: staticField, value: Text}")).isEmpty();
    }

    @Test
    void listsAFieldOfTwoTabsOnce() {
        DialogDefinition dialog = ParsedDialogs.dialog(
                folder,
                """
                form:
                  tabs:
                    - {name: a, fields: [{name: title, fieldType: text}]}
                    - {name: b, fields: [{name: title, fieldType: text}]}
                """);

        assertThat(dialog.storage()).containsExactly(text("title", false));
    }

    private StoredAs stored(String field) {
        List<StoredAs> all = all(field);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private StoredAs.Entries entries(String field) {
        return (StoredAs.Entries) stored(field);
    }

    private List<StoredAs> all(String field) {
        return ParsedDialogs.properties(folder, field).storage();
    }

    private static StoredAs.Property text(String name, boolean translated) {
        return new StoredAs.Property(name, PropertyType.STRING, ValueForm.PLAIN, false, translated);
    }
}
