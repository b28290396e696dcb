package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.command.WatchedContent.Missed;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.rendering.PageRedirected;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.rendering.RenderContext;
import de.wirtschaftsstandort.rendering.RenderErrors;
import de.wirtschaftsstandort.rendering.RenderErrors.RenderError;
import de.wirtschaftsstandort.rendering.RenderingEngine;
import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.templating.ScriptOutline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One node of a template with content around it, rendered in memory. */
final class OfflinePage {

    private static final int ROUNDS = 25;
    private static final String WEBSITE = "website";
    private static final String TEMPLATE = "mgnl:template";

    private final OfflineRuntime runtime;
    private final Definition<TemplateDefinition> template;
    private final MemoryContent content;
    private final Set<String> languages;
    private final Site site;
    private final Locale language;
    private final boolean editing;
    private final NodePath node;
    private final List<Problem> problems = new ArrayList<>();
    private final OfflineTemplates templates;
    private final TemplateScripts scripts;
    private Optional<SampleContent> samples = Optional.empty();

    OfflinePage(
            OfflineRuntime runtime,
            Definition<TemplateDefinition> template,
            Optional<Locale> language,
            boolean editing) {
        this.runtime = runtime;
        this.template = template;
        this.editing = editing;
        ModuleBootstraps bootstraps = new ModuleBootstraps(runtime.modules());
        this.languages = bootstraps.languages();
        ModuleBootstraps.Loaded loaded = bootstraps.load(editing ? Stage.AUTHOR : Stage.PUBLIC);
        this.content = loaded.content();
        this.problems.addAll(loaded.problems());
        this.site = new OfflineSite(runtime, languages).site(language);
        this.language = language.orElse(site.defaultLanguage());
        this.templates = new OfflineTemplates(runtime.definitions(), site.prototype());
        this.scripts = new TemplateScripts(templates, runtime.get(ScriptOutline.class));
        this.scripts.add(Set.of(template.id().value()));
        this.node = place();
    }

    /** @param failed whether the template itself failed, not only a part of its page */
    record Outcome(String html, List<Problem> findings, boolean failed) {}

    /** A component stands in an area of a page, as it would on a site. */
    private NodePath place() {
        content.put(
                WEBSITE,
                SampleContent.PLACE,
                "mgnl:page",
                Map.of(
                        PropertyKey.of("title"), PropertyValue.of("Beispiel title"),
                        PropertyKey.of(TEMPLATE), PropertyValue.of("beispiel:pages/beispiel")));
        NodePath at = SampleContent.PLACE;
        if (!isPage()) {
            content.put(WEBSITE, at.child("main"), "mgnl:area", Map.of());
            at = at.child("main").child("0");
        }
        content.put(WEBSITE, at, nodeType(), Map.of());
        return at;
    }

    private boolean isPage() {
        String id = template.id().value();
        return id.substring(id.indexOf(':') + 1).startsWith("pages/")
                || template.value().className().contains("Page")
                || scripts.isWholePage(id);
    }

    private String nodeType() {
        return isPage() ? "mgnl:page" : "mgnl:component";
    }

    void bootstrap(Path file) {
        try {
            problems.addAll(content.importFile(file.toString(), Files.readAllBytes(file), languages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void content(Path file, String yaml) {
        problems.addAll(content.importNode(file.toString(), yaml, WEBSITE, node, nodeType(), languages));
    }

    void samples() {
        SampleAreas areas = new SampleAreas(templates, content);
        areas.fill(node, template.id().value());
        scripts.add(areas.used());
        SampleContent made = new SampleContent(content, new TemplateFields(runtime, templates, content, scripts));
        made.pages();
        samples = Optional.of(made);
    }

    Outcome render() {
        named();
        Attempt attempt = attempt();
        for (int round = 1; round < ROUNDS && samples.isPresent(); round++) {
            boolean changed = samples.get().fill(attempt.missed());
            for (Problem failure : attempt.failures()) {
                changed |= samples.get().learn(failure);
            }
            if (!changed) {
                break;
            }
            named();
            attempt = attempt();
        }
        List<Problem> findings = new ArrayList<>(attempt.failures());
        findings.addAll(problems);
        findings.addAll(unavailable());
        List<Problem> missing = new Completeness(scripts, attempt.html())
                .missing(samples.map(SampleContent::printable).orElse(Map.of()), attempt.missed(), areas());
        findings.addAll(attempt.failed() ? nothingWritten(missing) : missing);
        return new Outcome(attempt.html(), List.copyOf(new LinkedHashSet<>(findings)), attempt.failed());
    }

    private Set<String> areas() {
        String id = template.id().value();
        return Stream.concat(templates.areas(id).stream(), scripts.areas(id).stream())
                .collect(Collectors.toSet());
    }

    /** A template that fails writes nothing at all; what is missing because of that is no news, only how much it is. */
    private List<Problem> nothingWritten(List<Problem> missing) {
        return missing.isEmpty()
                ? List.of()
                : List.of(Problem.warning(
                        template.file(),
                        0,
                        "nothing is written because of that; " + missing.size()
                                + " texts, values and fields are missing"));
    }

    /** What the check of the modules says about components that areas of the page offer and nobody has. */
    private List<Problem> unavailable() {
        Set<String> missing = scripts.templates().stream()
                .flatMap(id -> templates.missing(id).stream())
                .collect(Collectors.toSet());
        return runtime.problems().stream()
                .filter(problem -> missing.contains(problem.missing()))
                .toList();
    }

    /** Whatever the content says, the node is rendered by the asked template. */
    private void named() {
        ContentNode now = content.find(WEBSITE, node).orElseThrow();
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(now.properties());
        properties.put(PropertyKey.of(TEMPLATE), PropertyValue.of(template.id().value()));
        content.put(WEBSITE, node, now.nodeType(), properties);
    }

    private record Attempt(String html, List<Problem> failures, boolean failed, Set<Missed> missed) {}

    private Attempt attempt() {
        WatchedContent watched = new WatchedContent(content);
        RenderErrors errors = runtime.get(RenderErrors.class);
        List<RenderError> before = errors.latest();
        List<Problem> failures = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        boolean failed = false;
        try {
            runtime.get(RenderingEngine.class).render(context(watched), attributes(), html);
        } catch (ScriptFailed failure) {
            failed = true;
            failures.add(Problem.error(failure.file(), failure.line(), failure.sentence()));
        } catch (PageRedirected redirect) {
            failures.add(Problem.warning(template.file(), 0, String.valueOf(redirect.getMessage())));
        } catch (RenderingFailed failure) {
            failed = true;
            failures.add(Problem.error(template.file(), 0, String.valueOf(failure.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<RenderError> parts = new ArrayList<>(errors.latest());
        parts.removeAll(before);
        parts.forEach(part -> failures.add(Problem.error(part.file(), part.line(), withoutPlace(part))));
        return new Attempt(html.toString(), failures, failed, watched.missed());
    }

    /** What an area that shows the component would pass to it. */
    private Map<String, Object> attributes() {
        return samples.map(SampleContent::attributes).orElse(Map.of());
    }

    private static String withoutPlace(RenderError part) {
        String place = part.line() > 0 ? part.file() + ":" + part.line() + ": " : part.file() + ": ";
        return part.sentence().startsWith(place) ? part.sentence().substring(place.length()) : part.sentence();
    }

    private RenderContext context(WatchedContent watched) {
        ContentNode rendered = watched.find(WEBSITE, node).orElseThrow();
        return new RenderContext(
                watched.stage(),
                editing,
                site,
                language,
                rendered,
                watched,
                PageRequest.get(SampleContent.PLACE.value()),
                new ReadLog());
    }
}
