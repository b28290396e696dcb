package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the typed app of a definition; what is wrong is reported and left out, never thrown. */
final class AppReading {

    private enum Kind implements KnownByClass {
        CONTENT("contentApp", "ContentAppDescriptor", "BaseApp", "App");

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
    private static final KnownClasses<SubAppKind> SUB_APPS = new KnownClasses<>(SubAppKind.class);
    private static final String WITHOUT = "what the keys say is done";

    private final AppFindings findings;
    private final AppDescriptor said;
    private final Map<String, DetailForm> forms = new LinkedHashMap<>();
    private String browserKey = "subApps";
    private @Nullable SubAppDescriptor browser;

    private AppReading(AppFindings findings) {
        this.findings = findings;
        this.said = findings.app().value();
    }

    static AppDefinition read(DefinitionRegistry registry, Definition<AppDescriptor> app, Consumer<Problem> problems) {
        return new AppReading(new AppFindings(registry, app, problems)).read();
    }

    private AppDefinition read() {
        findings.kind(KINDS, "", said.type(), "app", WITHOUT);
        findings.kind(KINDS, "appClass", said.appClass(), "class", WITHOUT);
        if (said.subApps() != null) {
            said.subApps().forEach((name, subApp) -> {
                if (subApp != null && !Boolean.FALSE.equals(subApp.enabled())) {
                    subApp(name, "subApps." + name, subApp);
                }
            });
        }
        AppSource source = SourceReading.read(said, browserKey, browser, findings);
        if (browser == null) {
            findings.error("subApps", "the app has no browser; one with 'workbench' is needed");
        } else if (source.workspace().isEmpty()) {
            findings.error(browserKey, "the app names no workspace: 'datasource.workspace' is missing");
        }
        return definition(source);
    }

    private AppDefinition definition(AppSource source) {
        Map<String, @Nullable ActionDescriptor> defined =
                browser == null || browser.actions() == null ? Map.of() : browser.actions();
        Map<String, AppAction> actions = ActionReading.read(browserKey + ".actions", defined, findings);
        ActionbarDescriptor bar = browser == null ? null : browser.actionbar();
        SectionReading order = new SectionReading(actions, defined.keySet(), findings);
        String barKey = browserKey + ".actionbar";
        String id = findings.app().id().value();
        AppDescriptor.Permissions permissions = said.permissions();
        return new AppDefinition(
                AppFindings.text(said.name()).isEmpty() ? id : AppFindings.text(said.name()),
                findings.app().module(),
                AppFindings.text(said.label()),
                AppFindings.text(said.icon()),
                AppFindings.text(said.theme()),
                Optional.ofNullable(said.contentType()),
                permissions == null || permissions.roles() == null ? List.of() : permissions.roles(),
                source,
                browser == null ? List.of() : ViewReading.read(browserKey, browser.workbench(), findings),
                forms,
                actions,
                bar == null ? "" : order.action(barKey + ".defaultAction", bar.defaultAction()),
                bar == null ? "" : order.action(barKey + ".deleteAction", bar.deleteAction()),
                order.sections(barKey, bar));
    }

    private void subApp(String name, String key, SubAppDescriptor subApp) {
        Optional<SubAppKind> byClass = findings.kind(SUB_APPS, key, subApp.type(), "sub-app", WITHOUT);
        findings.kind(SUB_APPS, key + ".subAppClass", subApp.subAppClass(), "class", WITHOUT);
        SubAppKind kind = byClass.or(() -> byShape(name, subApp)).orElse(null);
        if (kind == SubAppKind.BROWSER && browser == null) {
            browser = subApp;
            browserKey = key;
        } else if (kind == SubAppKind.DETAIL) {
            FormReading.read(key, subApp, findings).ifPresent(form -> forms.put(name, form));
            ActionReading.read(key + ".actions", subApp.actions(), findings);
        } else {
            findings.warning(
                    key,
                    kind == null
                            ? "the sub-app '" + name + "' is neither browser nor detail and left out"
                            : "an app has one browser; '" + name + "' is left out");
        }
    }

    private static Optional<SubAppKind> byShape(String name, SubAppDescriptor subApp) {
        if (Set.of("browser", "main").contains(name) || subApp.workbench() != null) {
            return Optional.of(SubAppKind.BROWSER);
        }
        return name.equals("detail") || subApp.form() != null || subApp.editor() != null
                ? Optional.of(SubAppKind.DETAIL)
                : Optional.empty();
    }
}
