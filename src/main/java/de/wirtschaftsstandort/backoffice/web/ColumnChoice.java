package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.app.ContentView;
import de.wirtschaftsstandort.app.ListColumn;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.ListColumns;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Columns a list could have – those of the app's views, then its short fields – and those it has for the person. */
@Component
@OnlyWithBackoffice
class ColumnChoice {

    static final String CHANGED = "mgnl:lastModified";

    private final ListColumns chosen;
    private final ItemForms forms;

    ColumnChoice(ListColumns chosen, ItemForms forms) {
        this.chosen = chosen;
        this.forms = forms;
    }

    /** The name is always there, in front. */
    List<ListColumn> shown(ContentApp app, ContentView view, Locale language) {
        return chosen.chosen(app)
                .map(names -> offered(app, view, language).stream()
                        .filter(column -> isName(column) || names.contains(column.name()))
                        .toList())
                .orElseGet(() -> view.columns().stream()
                        .filter(column -> isName(column) || !repeatsName(app, column.property()))
                        .toList());
    }

    /** In the order they would stand in. */
    List<ListColumn> offered(ContentApp app, ContentView view, Locale language) {
        Map<String, ListColumn> columns = new LinkedHashMap<>();
        view.columns().stream().filter(ColumnChoice::isName).findFirst().ifPresent(name -> columns.put("", name));
        Stream.concat(Stream.of(view), app.definition().views().stream())
                .flatMap(one -> one.columns().stream())
                .filter(column -> !isName(column) && !repeatsName(app, column.property()))
                .forEach(column -> columns.putIfAbsent(key(column), column));
        if (!app.definition().forms().isEmpty()) {
            forms.of(app)
                    .dialog()
                    .fields()
                    .filter(ColumnChoice::isShort)
                    .filter(field -> !repeatsName(app, field.name()))
                    .forEach(field -> columns.putIfAbsent(
                            field.name(), column(field.name(), field.name(), forms.label(field, language))));
        }
        columns.putIfAbsent(CHANGED, column("modified", CHANGED, ""));
        return List.copyOf(columns.values());
    }

    /** An item is named by this property, so the name in front says it already. */
    private static boolean repeatsName(ContentApp app, String property) {
        return !property.isEmpty() && property.equals(app.definition().source().describedBy());
    }

    Set<String> names(ListQuery query) {
        return query.columns().stream().map(ListColumn::name).collect(Collectors.toSet());
    }

    static boolean isName(ListColumn column) {
        return column.kind() == ListColumn.Kind.NAME;
    }

    private static String key(ListColumn column) {
        return column.property().isEmpty() ? "-" + column.kind() : column.property();
    }

    private static ListColumn column(String name, String property, String label) {
        return new ListColumn(name, ListColumn.Kind.TEXT, property, label, 0, 0, true, false);
    }

    private static boolean isShort(Field field) {
        FieldSettings settings = field.settings();
        return settings instanceof FieldSettings.CheckBox
                || settings instanceof FieldSettings.Choice
                || settings instanceof FieldSettings.DateInput
                || settings instanceof FieldSettings.WzCode
                || (settings instanceof FieldSettings.TextInput text && text.rows() <= 1);
    }
}
