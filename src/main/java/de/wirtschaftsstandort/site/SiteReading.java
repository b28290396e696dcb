package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns site and theme definitions into what the rest of the house works with; collects what is wrong in them. */
final class SiteReading {

    /** What a site without any statement about languages speaks. */
    private static final Locale LAST_RESORT = Locale.GERMAN;

    private final Consumer<Problem> problems;

    SiteReading(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Empty for a site that is switched off. */
    Optional<Site> site(Definition<SiteDefinition> definition) {
        SiteDefinition site = definition.value();
        if (Boolean.FALSE.equals(site.enabled())) {
            return Optional.empty();
        }
        return Optional.of(new Site(
                definition.id().value(),
                site.theme() == null ? "" : text(site.theme().name()),
                hosts(site),
                languages(site.i18n(), definition.file()),
                mappings(site, definition.file()),
                extension(site.defaultExtension()),
                prototype(site.templates(), definition.file()),
                site.parameters() == null ? Map.of() : site.parameters()));
    }

    Theme theme(Definition<ThemeDefinition> definition) {
        ThemeDefinition theme = definition.value();
        Map<String, Theme.Variation> variations = new LinkedHashMap<>();
        if (theme.imaging() != null && theme.imaging().variations() != null) {
            theme.imaging().variations().forEach((name, variation) -> {
                if (variation != null) {
                    variations.put(
                            name,
                            new Theme.Variation(
                                    Objects.requireNonNullElse(variation.width(), 0),
                                    Objects.requireNonNullElse(variation.height(), 0),
                                    Boolean.TRUE.equals(variation.crop())));
                }
            });
        }
        return new Theme(
                definition.id().value(),
                files(theme.cssFiles(), definition.file()),
                files(theme.jsFiles(), definition.file()),
                variations);
    }

    private List<Theme.File> files(@Nullable Map<String, ThemeDefinition.@Nullable File> files, String source) {
        List<Theme.File> linked = new ArrayList<>();
        if (files != null) {
            files.forEach((name, file) -> {
                if (file == null || file.link() == null || file.link().isBlank()) {
                    problems.accept(Problem.warning(source, 0, "the file '" + name + "' of the theme has no 'link'"));
                } else {
                    linked.add(new Theme.File(
                            name, file.link(), text(file.media()), Boolean.TRUE.equals(file.addFingerPrint())));
                }
            });
        }
        return List.copyOf(linked);
    }

    private static List<String> hosts(SiteDefinition site) {
        Set<String> hosts = new LinkedHashSet<>();
        if (site.domains() != null) {
            site.domains().forEach((key, domain) -> {
                String name = domain == null || domain.name() == null ? key : domain.name();
                hosts.add(name.trim().toLowerCase(Locale.ROOT));
            });
        }
        return List.copyOf(hosts);
    }

    private List<Locale> languages(SiteDefinition.@Nullable I18n i18n, String file) {
        if (i18n == null) {
            return List.of(LAST_RESORT);
        }
        Set<Locale> languages = new LinkedHashSet<>();
        String first = i18n.defaultLocale() == null ? i18n.fallbackLocale() : i18n.defaultLocale();
        if (first != null) {
            locale(first, file).ifPresent(languages::add);
        }
        if (i18n.locales() != null && !Boolean.FALSE.equals(i18n.enabled())) {
            i18n.locales().forEach((key, language) -> {
                if (language == null || !Boolean.FALSE.equals(language.enabled())) {
                    locale(tag(key, language), file).ifPresent(languages::add);
                }
            });
        }
        return languages.isEmpty() ? List.of(LAST_RESORT) : List.copyOf(languages);
    }

    private static String tag(String key, SiteDefinition.@Nullable Language language) {
        if (language == null || language.language() == null) {
            return key;
        }
        return text(language.country()).isEmpty()
                ? language.language()
                : language.language() + "-" + language.country();
    }

    private Optional<Locale> locale(String tag, String file) {
        Locale locale = Locale.forLanguageTag(tag.trim().replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            problems.accept(Problem.error(
                    file, 0, "'" + tag + "' is no language; a language is written like 'de', 'en' or 'de_CH'"));
            return Optional.empty();
        }
        return Optional.of(locale);
    }

    private List<ContentMapping> mappings(SiteDefinition site, String file) {
        if (site.mappings() == null || site.mappings().isEmpty()) {
            return List.of(new ContentMapping("website", "website", "", NodePath.ROOT, ""));
        }
        List<ContentMapping> mappings = new ArrayList<>();
        site.mappings().forEach((name, mapping) -> {
            if (mapping != null) {
                mappings.add(new ContentMapping(
                        name,
                        text(mapping.repository()).isEmpty() ? "website" : text(mapping.repository()),
                        prefix(mapping.uriPrefix()),
                        handlePrefix(name, text(mapping.handlePrefix()), file),
                        text(mapping.template())));
            }
        });
        mappings.sort(Comparator.comparingInt(
                        (ContentMapping mapping) -> mapping.uriPrefix().length())
                .reversed());
        return List.copyOf(mappings);
    }

    private NodePath handlePrefix(String name, String written, String file) {
        String path = prefix(written);
        try {
            return path.isEmpty() ? NodePath.ROOT : NodePath.of(path);
        } catch (IllegalArgumentException malformed) {
            problems.accept(Problem.error(
                    file,
                    0,
                    "the handlePrefix '" + written + "' of the mapping '" + name + "' is no node path like '/a/b'"));
            return NodePath.ROOT;
        }
    }

    /** With a leading slash and without a trailing one; empty for the whole site. */
    private static String prefix(@Nullable String written) {
        String prefix = text(written);
        while (prefix.endsWith("/")) {
            prefix = prefix.substring(0, prefix.length() - 1);
        }
        return prefix.isEmpty() || prefix.startsWith("/") ? prefix : "/" + prefix;
    }

    private static String extension(@Nullable String written) {
        if (written == null) {
            return "html";
        }
        String extension = written.trim();
        return extension.startsWith(".") ? extension.substring(1) : extension;
    }

    private String prototype(SiteDefinition.@Nullable Templates templates, String file) {
        if (templates == null) {
            return "";
        }
        if (templates.prototypeId() != null) {
            return templates.prototypeId().trim();
        }
        Object prototype = templates.prototype();
        if (prototype instanceof String id) {
            return id.trim();
        }
        if (prototype instanceof Map<?, ?> inline) {
            if (inline.get("prototypeId") instanceof String id) {
                return id.trim();
            }
            problems.accept(Problem.warning(
                    file,
                    0,
                    "the prototype written inside the site is not used: put it into a template definition and name it"
                            + " in 'templates.prototypeId'"));
        }
        return "";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.trim();
    }
}
