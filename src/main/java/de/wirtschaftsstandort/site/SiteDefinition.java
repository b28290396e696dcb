package de.wirtschaftsstandort.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file below {@code sites}, as Magnolia writes it. Keys of our own: {@code mappings.<name>.template} and
 * {@code defaultExtension}.
 *
 * @param enabled a site that says {@code false} is left out
 * @param defaultExtension put behind links; absent means {@code html}
 */
public record SiteDefinition(
        @Nullable Boolean enabled,
        @Nullable I18n i18n,
        @Nullable Map<String, @Nullable Domain> domains,
        @Nullable Map<String, @Nullable Mapping> mappings,
        @Nullable ThemeReference theme,
        @Nullable Templates templates,
        @Nullable Map<String, Object> parameters,
        @Nullable String defaultExtension) {

    /** @param enabled when {@code false} the site has its default language only */
    public record I18n(
            @Nullable Boolean enabled,
            @JsonProperty("class") @Nullable String implementation,
            @Nullable String fallbackLocale,
            @Nullable String defaultLocale,
            @Nullable Map<String, @Nullable Language> locales) {}

    /** Language and country as ISO codes; without them the key of the entry counts. */
    public record Language(@Nullable Boolean enabled, @Nullable String language, @Nullable String country) {}

    /** @param name host name without port; without it the key of the entry counts */
    public record Domain(
            @Nullable String name, @Nullable String protocol, @Nullable Integer port, @Nullable String context) {}

    /** Which nodes are reached under which addresses. */
    public record Mapping(
            @JsonProperty("URIPrefix") @Nullable String uriPrefix,
            @Nullable String handlePrefix,
            @Nullable String repository,
            @Nullable String template) {}

    /** Names the theme; a site without one has no style sheets of a theme. */
    public record ThemeReference(@Nullable String name) {}

    /**
     * The site prototype.
     *
     * @param prototype a template id, or Magnolia's inline prototype
     * @param prototypeId a template id
     */
    public record Templates(
            @JsonProperty("class") @Nullable String implementation,
            @Nullable Object prototype,
            @Nullable String prototypeId) {}
}
