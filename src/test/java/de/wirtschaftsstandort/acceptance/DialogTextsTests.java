package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.dialog.DialogDefinition;
import de.wirtschaftsstandort.dialog.DialogTypes;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.Label;
import de.wirtschaftsstandort.dialog.OptionSource;
import de.wirtschaftsstandort.lightmodule.LightModules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No editor reads a message key: every text of the product's dialogs is there in both languages. */
class DialogTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void areThereForEveryDialogFieldAndOption(String language) {
        LightModules modules = LightModules.load(Path.of("light-modules"));
        DefinitionRegistry registry = new DefinitionLoader(modules, List.of(DialogTypes.DIALOGS)).load(List.of());
        List<Label> labels = new ArrayList<>();
        for (DialogDefinition dialog : new Dialogs(new Loaded(registry)).all()) {
            labels.add(dialog.label());
            dialog.fields().forEach(field -> collect(field, labels));
        }

        assertThat(labels).hasSizeGreaterThan(100);
        assertThat(labels)
                .filteredOn(label -> isKey(label.in(modules, Locale.forLanguageTag(language))))
                .isEmpty();
    }

    private static boolean isKey(String shown) {
        return shown.isEmpty() || shown.matches("[\\w-]+([.:/][\\w-]+)+");
    }

    private static void collect(Field field, List<Label> labels) {
        labels.add(field.label());
        if (field.settings() instanceof FieldSettings.Multi multi
                && multi.entry().settings() instanceof FieldSettings.Composite composite) {
            composite.fields().forEach(each -> collect(each, labels));
        } else if (field.settings() instanceof FieldSettings.Composite composite) {
            composite.fields().forEach(each -> collect(each, labels));
        } else if (field.settings() instanceof FieldSettings.Choice choice
                && choice.options() instanceof OptionSource.Listed listed) {
            listed.options().forEach(option -> labels.add(option.label()));
        }
    }

    private record Loaded(DefinitionRegistry current) implements Definitions {

        @Override
        public void onChange(Consumer<DefinitionRegistry> listener) {
            // loaded once
        }
    }
}
