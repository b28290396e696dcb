package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.app.AppDescriptor.SourceDescriptor;
import de.wirtschaftsstandort.app.SubAppDescriptor.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds where the items of an app lie: of the browser's and the app's own source what is said first counts. */
final class SourceReading {

    private enum Kind implements KnownByClass {
        STORE("jcrDatasource", "JcrContentConnector", "ContentConnector", "Datasource");

        private final String names;

        Kind(String... names) {
            this.names = String.join(" ", names);
        }

        @Override
        public String names() {
            return names;
        }
    }

    private static final KnownClasses<Kind> KINDS = new KnownClasses<>(Kind.class);

    private final List<SourceDescriptor> sources = new ArrayList<>();
    private final AppFindings findings;

    private SourceReading(AppFindings findings) {
        this.findings = findings;
    }

    static AppSource read(AppDescriptor app, String browserKey, @Nullable SubAppDescriptor browser, AppFindings found) {
        SourceReading reading = new SourceReading(found);
        if (browser != null) {
            reading.add(browserKey + ".datasource", browser.datasource());
            reading.add(browserKey + ".contentConnector", browser.contentConnector());
            reading.add(browserKey + ".workbench", of(browser.workbench()));
        }
        reading.add("datasource", app.datasource());
        return reading.merged();
    }

    private void add(String key, @Nullable SourceDescriptor source) {
        if (source != null) {
            findings.kind(KINDS, key, source.type(), "source", "the content store is used");
            sources.add(source);
        }
    }

    private static @Nullable SourceDescriptor of(@Nullable Workbench workbench) {
        return workbench == null
                ? null
                : new SourceDescriptor(
                        null, workbench.workspace(), workbench.path(), workbench.nodeTypes(), null, null);
    }

    private AppSource merged() {
        String root = first(sources.stream().map(SourceDescriptor::rootPath).toList());
        return new AppSource(
                first(sources.stream().map(SourceDescriptor::workspace).toList()),
                root.isEmpty() ? "/" : root,
                sources.stream()
                        .map(source -> names(source.allowedNodeTypes()))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                first(sources.stream().map(SourceDescriptor::describeByProperty).toList()));
    }

    private static String first(List<@Nullable String> given) {
        return given.stream()
                .map(AppFindings::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    static List<String> names(@Nullable List<NodeTypeName> types) {
        return types == null
                ? List.of()
                : types.stream()
                        .map(NodeTypeName::name)
                        .filter(Objects::nonNull)
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
