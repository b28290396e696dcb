package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code sitefn}: the site being shown and its theme. */
@TemplateVisible
public final class SiteFunctions {

    private final PageScope scope;

    SiteFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** The site of the node, else the one being shown. */
    public SiteView site(@Nullable NodeArgument content) {
        Site current = scope.context().site();
        return new SiteView(
                content == null
                        ? current
                        : scope.services().sites().of(content.node()).orElse(current));
    }

    public Optional<ThemeView> theme(@Nullable SiteView site) {
        Site asked = site == null ? scope.context().site() : site.site;
        return scope.services().sites().theme(asked).map(this::view);
    }

    private ThemeView view(Theme theme) {
        return new ThemeView(theme.name(), files(theme.cssFiles()), files(theme.jsFiles()));
    }

    private List<ThemeFile> files(List<Theme.File> files) {
        ResourceAddresses addresses = new ResourceAddresses(scope.services().resources());
        return files.stream()
                .map(file -> new ThemeFile(
                        file.name(),
                        file.addFingerPrint() ? addresses.fingerprinted(file.link()) : file.link(),
                        file.media()))
                .toList();
    }

    /** A site as scripts see it. */
    @TemplateVisible
    public static final class SiteView implements PrintedAs {

        private final Site site;

        SiteView(Site site) {
            this.site = site;
        }

        @Override
        public String text() {
            return site.name();
        }

        public String getName() {
            return site.name();
        }

        public String getTheme() {
            return site.theme();
        }

        public List<String> getDomains() {
            return site.hosts();
        }

        public String getDefaultLocale() {
            return site.defaultLanguage().toString();
        }

        public List<String> getLocales() {
            return site.languages().stream().map(Object::toString).toList();
        }

        public SiteLanguages getI18n() {
            return new SiteLanguages(site);
        }

        public Map<String, SiteMapping> getMappings() {
            Map<String, SiteMapping> mappings = new LinkedHashMap<>();
            site.mappings()
                    .forEach(mapping -> mappings.put(
                            mapping.name(),
                            new SiteMapping(
                                    mapping.workspace(),
                                    mapping.uriPrefix(),
                                    mapping.handlePrefix().value())));
            return mappings;
        }

        public Map<String, Object> getParameters() {
            return site.parameters();
        }
    }

    /** A mapping of a site as scripts see it. */
    @TemplateVisible
    public record SiteMapping(String repository, String URIPrefix, String handlePrefix) {}

    /** A theme as scripts see it. */
    @TemplateVisible
    public record ThemeView(String name, List<ThemeFile> cssFiles, List<ThemeFile> jsFiles) implements PrintedAs {

        @Override
        public String text() {
            return name;
        }
    }

    /** A style sheet or script of a theme. */
    @TemplateVisible
    public record ThemeFile(String name, String link, String media) {}
}
