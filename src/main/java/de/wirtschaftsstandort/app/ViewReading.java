package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.app.SubAppDescriptor.Column;
import de.wirtschaftsstandort.app.SubAppDescriptor.View;
import de.wirtschaftsstandort.app.SubAppDescriptor.Workbench;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a browser shows its items. */
final class ViewReading {

    private static final KnownClasses<ContentView.Kind> VIEWS = new KnownClasses<>(ContentView.Kind.class);
    private static final KnownClasses<ListColumn.Kind> COLUMNS = new KnownClasses<>(ListColumn.Kind.class);
    private static final String NODE_NAME = "jcrName";

    private ViewReading() {}

    static List<ContentView> read(String browserKey, @Nullable Workbench workbench, AppFindings findings) {
        List<ContentView> views = new ArrayList<>();
        if (workbench != null && workbench.contentViews() != null) {
            workbench.contentViews().forEach((name, view) -> {
                if (view != null && !Boolean.FALSE.equals(view.enabled())) {
                    views.add(view(name, browserKey + ".workbench.contentViews." + name, view, findings));
                }
            });
        }
        return views;
    }

    private static ContentView view(String name, String key, View view, AppFindings findings) {
        ContentView.Kind kind = findings.kind(VIEWS, key, view.type(), "view", "a list is shown")
                .or(() -> VIEWS.find(name + "View"))
                .orElse(ContentView.Kind.LIST);
        List<ListColumn> columns = new ArrayList<>();
        if (view.columns() != null) {
            view.columns().forEach((column, said) -> {
                if (said != null && !Boolean.FALSE.equals(said.enabled())) {
                    columns.add(column(column, key + ".columns." + column, said, findings));
                } else if (said == null) {
                    columns.add(usual(column));
                }
            });
        }
        return new ContentView(name, kind, columns);
    }

    private static ListColumn column(String name, String key, Column column, AppFindings findings) {
        String property =
                AppFindings.text(column.propertyName()).isEmpty() ? name : AppFindings.text(column.propertyName());
        ListColumn.Kind kind = findings.kind(COLUMNS, key, column.type(), "column", "the property is shown as text")
                .orElse(ListColumn.Kind.TEXT);
        if (kind == ListColumn.Kind.TEXT) {
            kind = kindOf(property);
        }
        return new ListColumn(
                name,
                kind,
                kind == ListColumn.Kind.TEXT || kind == ListColumn.Kind.DATE ? property : "",
                AppFindings.text(column.label()),
                column.width() == null ? 0 : column.width(),
                column.expandRatio() == null ? 0 : column.expandRatio(),
                !Boolean.FALSE.equals(column.sortable()),
                !Boolean.FALSE.equals(column.displayInChooseDialog()));
    }

    private static ListColumn usual(String name) {
        return new ListColumn(name, kindOf(name), name.equals(NODE_NAME) ? "" : name, "", 0, 0, true, true);
    }

    /** Some properties are no text, whatever class shows them. */
    private static ListColumn.Kind kindOf(String property) {
        if (property.equals(NODE_NAME)) {
            return ListColumn.Kind.NAME;
        }
        return ListColumn.TIMES.contains(property) ? ListColumn.Kind.DATE : ListColumn.Kind.TEXT;
    }
}
