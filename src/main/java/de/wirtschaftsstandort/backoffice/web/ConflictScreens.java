package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.FormData;
import de.wirtschaftsstandort.backoffice.FormPart;
import de.wirtschaftsstandort.backoffice.ItemForm;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.SaveOutcome;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what two people typed into the same item. */
@Component
@OnlyWithBackoffice
class ConflictScreens {

    private final ItemForms forms;

    ConflictScreens(ItemForms forms) {
        this.forms = forms;
    }

    ConflictScreen of(ContentApp app, ItemForm form, NodeId item, FormData mine, SaveOutcome.Stale stale, Texts texts) {
        Locale language = Locale.forLanguageTag(texts.language());
        List<ConflictScreen.Difference> differences = stale.fields().stream()
                .map(field -> new ConflictScreen.Difference(
                        field, label(form, field, language), text(mine, field), text(stale.theirs(), field)))
                .toList();
        List<ConflictScreen.Input> hidden = mine.values().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> new ConflictScreen.Input(entry.getKey(), value)))
                .toList();
        return new ConflictScreen(
                Addresses.of(app, item),
                stale.theirs().first(app.definition().source().describedBy()),
                stale.by(),
                stale.revision(),
                differences,
                hidden);
    }

    private String label(ItemForm form, String name, Locale language) {
        return form.sections().stream()
                .flatMap(section -> section.parts().stream())
                .map(FormPart::field)
                .filter(field -> field.name().equals(name))
                .map(field -> forms.label(field, language))
                .findFirst()
                .orElse(name);
    }

    /** Everything in the field, one value a line; languages in front of theirs. */
    private static String text(FormData data, String field) {
        return data.of(field).values().entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith(FormPart.Repeat.ORDER))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> language(entry.getKey()) + value))
                .collect(Collectors.joining("\n"));
    }

    private static String language(String key) {
        int tilde = key.indexOf('~');
        return tilde < 0 ? "" : "[" + key.substring(tilde + 1).split("\\.", 2)[0] + "] ";
    }
}
