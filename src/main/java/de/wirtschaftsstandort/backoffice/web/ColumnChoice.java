package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.app.ContentView;
import de.wirtschaftsstandort.app.ListColumn;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.ItemTags;
import de.wirtschaftsstandort.backoffice.ListColumns;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.Tab;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Columns a list could have – those of the app's views, then the short fields of its form – and those it has for the person. */
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

    /**
     * Columns that belong together.
     *
     * @param ofForm whether they are the fields of a tab of the form, else those of the app's views
     * @param title of the tab; empty where the form has only one
     */
    record Group(boolean ofForm, String title, List<ListColumn> columns) {

        Group {
            columns = List.copyOf(columns);
        }
    }

    /** The name is always there, in front. */
    List<ListColumn> shown(ContentApp app, ContentView view, List<Group> offered) {
        return chosen.chosen(app)
                .map(names -> offered.stream()
                        .flatMap(group -> group.columns().stream())
                        .filter(column -> isName(column) || names.contains(column.name()))
                        .toList())
                .orElseGet(() -> view.columns().stream()
                        .filter(column -> isName(column) || !repeatsName(app, column.property()))
                        .toList());
    }

    /** In the order they would stand in, each once; groups without columns are left out. */
    List<Group> offered(ContentApp app, ContentView view, Locale language) {
        Set<String> known = new HashSet<>();
        List<ListColumn> ofViews = new ArrayList<>();
        view.columns().stream().filter(ColumnChoice::isName).findFirst().ifPresent(ofViews::add);
        Stream.concat(
                        Stream.concat(Stream.of(view), app.definition().views().stream())
                                .flatMap(one -> one.columns().stream())
                                .filter(column -> !isName(column) && !repeatsName(app, column.property())),
                        Stream.of(column("modified", CHANGED, ""), column("tags", ItemTags.PROPERTY, "")))
                .filter(column -> known.add(key(column)))
                .forEach(ofViews::add);
        List<Group> groups = new ArrayList<>(List.of(new Group(false, "", ofViews)));
        if (!app.definition().forms().isEmpty()) {
            for (Tab tab : forms.of(app).dialog().tabs()) {
                groups.add(new Group(
                        true,
                        forms.words(tab.label(), language),
                        tab.fields().stream()
                                .filter(ColumnChoice::isShort)
                                .filter(field -> !repeatsName(app, field.name()))
                                .map(field -> column(field.name(), field.name(), forms.label(field, language)))
                                .filter(column -> known.add(key(column)))
                                .toList()));
            }
        }
        groups.removeIf(group -> group.columns().isEmpty());
        return groups;
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
