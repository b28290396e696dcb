package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.CompanyFinders;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.demand.UnmetSearches;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.rendering.Engines;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.rendering.RenderContext;
import de.wirtschaftsstandort.rendering.RenderErrors;
import de.wirtschaftsstandort.rendering.RenderLimits;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Everything scripts run on, in memory: modules, messages, one site in German and English, the engine. */
public final class ScriptBench {

    private final MemoryResources resources = new MemoryResources();
    private final MemoryDefinitions definitions = new MemoryDefinitions(resources);
    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, Theme.Variation> variations = new HashMap<>();
    private final Engines engines;
    private String prototype = "";

    public ScriptBench(TemplateFunctions... functions) {
        this(RenderLimits.standard(), functions);
    }

    public ScriptBench(RenderLimits limits, TemplateFunctions... functions) {
        this(limits, Searches.broken(), functions);
    }

    public ScriptBench(TextSearch search) {
        this(RenderLimits.standard(), search);
    }

    private ScriptBench(RenderLimits limits, TextSearch search, TemplateFunctions... functions) {
        this(limits, search, configuration -> {}, functions);
    }

    /** With FreeMarker set up in another way than the product does. */
    static ScriptBench configured(Consumer<Configuration> change) {
        return new ScriptBench(RenderLimits.standard(), Searches.broken(), change);
    }

    private ScriptBench(
            RenderLimits limits, TextSearch search, Consumer<Configuration> change, TemplateFunctions... functions) {
        ScriptServices services = new ScriptServices(
                new TestLinks(),
                new OneSite(),
                definitions,
                new TestMessages(),
                resources,
                search,
                CompanyFinders.withoutReferences(search),
                CompanyFinders.plotsWithoutReferences(),
                CompanyFinders.mapsWithoutReferences(search),
                new UnmetSearches(Clock.systemUTC()),
                new FunctionObjects(List.of(functions)));
        Configuration configuration = ScriptConfiguration.forScripts(new ResourceLoader(resources));
        change.accept(configuration);
        engines = Engines.with(definitions, new FreemarkerRenderer(services, configuration), limits);
    }

    public ScriptBench file(String path, String text) {
        resources.put(path, text);
        definitions.reload();
        return this;
    }

    /** A template {@code test:<name>} whose script is the text. */
    public ScriptBench script(String name, String ftl) {
        file("/test/templates/" + name + ".yaml", "templateScript: /test/templates/" + name + ".ftl\n");
        return file("/test/templates/" + name + ".ftl", ftl);
    }

    public ScriptBench message(String key, String text) {
        messages.put(key, text);
        return this;
    }

    /** An imaging variation of the site's theme, as high as its width makes it. */
    public ScriptBench variation(String name, int width) {
        variations.put(name, new Theme.Variation(width, 0, false));
        return this;
    }

    public ScriptBench prototype(String id) {
        prototype = id;
        return this;
    }

    public RenderErrors errors() {
        return engines.errors();
    }

    public Site site() {
        ContentMapping mapping = new ContentMapping("website", "website", "", NodePath.ROOT, "");
        return new Site(
                "test",
                "plain",
                List.of("localhost"),
                List.of(Locale.GERMAN, Locale.ENGLISH),
                List.of(mapping),
                "html",
                prototype,
                Map.of("colour", "green"));
    }

    /** The page on the stage of its tree, in German, not edited. */
    public String render(ContentNodes nodes, ContentNode page) {
        return render(
                nodes, page, Locale.GERMAN, false, PageRequest.get(page.path().value()));
    }

    public String render(ContentNodes nodes, ContentNode page, Locale language, boolean editing, PageRequest request) {
        return render(nodes, page, language, editing, request, new ReadLog());
    }

    /** What the page depends on beyond what its tree records. */
    public Set<ReadLog.Dependency> dependencies(ContentNodes nodes, ContentNode page) {
        return reads(nodes, page).dependencies();
    }

    /** What the page reads beyond what its tree records, and does each time. */
    public ReadLog reads(ContentNodes nodes, ContentNode page) {
        ReadLog reads = new ReadLog();
        render(nodes, page, Locale.GERMAN, false, PageRequest.get(page.path().value()), reads);
        return reads;
    }

    private String render(
            ContentNodes nodes,
            ContentNode page,
            Locale language,
            boolean editing,
            PageRequest request,
            ReadLog reads) {
        Stage stage = nodes.stage();
        StringBuilder out = new StringBuilder();
        try {
            engines.engine()
                    .render(new RenderContext(stage, editing, site(), language, page, nodes, request, reads), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString();
    }

    private final class TestMessages implements Messages {
        @Override
        public Optional<String> find(String key, Locale locale) {
            return Optional.ofNullable(messages.get(key));
        }

        @Override
        public String text(String key, Locale locale, Object... arguments) {
            return find(key, locale)
                    .map(text -> arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments))
                    .orElse(key);
        }
    }

    private static final class TestLinks implements Links {
        @Override
        public Optional<String> to(ContentNode node, Site site, Locale language) {
            String prefix = language.equals(site.defaultLanguage()) ? "" : "/" + language;
            return node.workspace().equals("website")
                    ? Optional.of(prefix + node.path() + "." + site.extension())
                    : Optional.empty();
        }
    }

    private final class OneSite implements Sites {
        @Override
        public List<Site> all() {
            return List.of(site());
        }

        @Override
        public Optional<Site> forHost(String host) {
            return Optional.of(site());
        }

        @Override
        public Optional<Site> find(String name) {
            return Optional.of(site());
        }

        @Override
        public Optional<Site> of(ContentNode node) {
            return Optional.of(site());
        }

        @Override
        public Optional<Theme> theme(Site site) {
            return Optional.of(new Theme(
                    "plain",
                    List.of(
                            new Theme.File("main", "/.resources/test/webresources/main.css", "all", true),
                            new Theme.File("print", "/.resources/test/webresources/print.css", "print", false)),
                    List.of(new Theme.File("menu", "/.resources/test/webresources/menu.js", "", false)),
                    Map.copyOf(variations)));
        }
    }
}
