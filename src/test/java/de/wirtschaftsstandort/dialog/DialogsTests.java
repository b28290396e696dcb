package de.wirtschaftsstandort.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.shared.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogsTests {

    private static final DefinitionId ID = DefinitionId.of("m:d");

    @TempDir
    private Path folder;

    @Test
    void findsADialogByItsId() {
        Dialogs dialogs = new Dialogs(new ParsedDialogs(folder)
                .with("/m/dialogs/d.yaml", "form: {properties: {title: {$type: textField}}}\n"));

        assertThat(dialogs.find(ID)).hasValueSatisfying(dialog -> {
            assertThat(dialog.field("title")).isPresent();
            assertThat(dialog.field("gone")).isEmpty();
        });
        assertThat(dialogs.find(DefinitionId.of("m:gone"))).isEmpty();
    }

    @Test
    void offersCommitAndCancelWhenNoActionIsWritten() {
        DialogDefinition dialog = ParsedDialogs.properties(folder, "title: {$type: textField}");

        assertThat(dialog.actions())
                .extracting(DialogAction::kind)
                .containsExactly(DialogAction.Kind.COMMIT, DialogAction.Kind.CANCEL);
    }

    @Test
    void isWideWhereTheDialogOrItsFormAsksForIt() {
        String form = "form: {properties: {title: {$type: textField}}}\n";

        assertThat(ParsedDialogs.dialog(folder, form + "width: medium\n").wide())
                .isFalse();
        assertThat(ParsedDialogs.dialog(folder, form + "width: large\n").wide()).isTrue();
        assertThat(ParsedDialogs.dialog(folder, "form: {wide: true, tabs: []}\n")
                        .wide())
                .isTrue();
    }

    @Test
    void leavesFragmentsOutOfTheList() {
        Dialogs dialogs = new Dialogs(new ParsedDialogs(folder)
                .with("/m/dialogs/part.yaml", "$type: textField\n")
                .with("/m/dialogs/d.yaml", "form:\n  properties:\n    title: !include:/m/dialogs/part.yaml\n"));

        assertThat(dialogs.all()).extracting(DialogDefinition::id).containsExactly(ID);
    }

    @Test
    void reportsAFaultOfAFragmentOnceAtItsOwnLine() {
        ParsedDialogs definitions = new ParsedDialogs(folder)
                .with("/m/dialogs/part.yaml", "label: Part\n$type: textFild\n")
                .with("/m/dialogs/a.yaml", "form:\n  properties:\n    title: !include:/m/dialogs/part.yaml\n")
                .with("/m/dialogs/b.yaml", "form:\n  properties:\n    title: !include:/m/dialogs/part.yaml\n");

        assertThat(definitions.current().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("/m/dialogs/part.yaml");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        });
    }

    @Test
    void knowsEachNameOfAFieldTypeOnce() {
        Set<String> names = new HashSet<>();
        Set<String> classes = new HashSet<>();
        for (FieldType type : FieldType.values()) {
            type.aliases().forEach(alias -> assertThat(names.add(alias.toLowerCase(Locale.ROOT)))
                    .as(alias)
                    .isTrue());
            type.classes().forEach(name -> assertThat(classes.add(name.toLowerCase(Locale.ROOT)))
                    .as(name)
                    .isTrue());
        }
        assertThat(names).contains("textfield", "geopointfield");
        assertThat(classes).contains("textfield");
    }
}
