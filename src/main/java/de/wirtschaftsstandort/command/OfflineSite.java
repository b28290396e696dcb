package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.SiteTypes;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The site a template is rendered in: the first the modules define, else one that shows the whole website. */
final class OfflineSite {

    private static final Locale UNMARKED = Locale.ENGLISH;

    private final OfflineRuntime runtime;
    private final Set<String> languages;

    OfflineSite(OfflineRuntime runtime, Set<String> languages) {
        this.runtime = runtime;
        this.languages = languages;
    }

    /** @param asked a language that the site gets when it does not have it */
    Site site(Optional<Locale> asked) {
        Site site = runtime.get(Sites.class).all().stream().findFirst().orElseGet(this::made);
        List<Locale> speaking = new ArrayList<>(site.languages());
        asked.filter(language -> !speaking.contains(language)).ifPresent(speaking::add);
        return new Site(
                site.name(),
                site.theme(),
                site.hosts(),
                speaking,
                site.mappings(),
                site.extension(),
                site.prototype().isEmpty() ? onlyPrototype() : site.prototype(),
                site.parameters());
    }

    private Site made() {
        List<Locale> speaking = new ArrayList<>(List.of(UNMARKED));
        languages.stream()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(language -> !speaking.contains(language))
                .sorted((left, right) -> left.toString().compareTo(right.toString()))
                .forEach(speaking::add);
        return new Site(
                "default",
                onlyTheme(),
                List.of("localhost"),
                speaking,
                List.of(new ContentMapping("website", "website", "", NodePath.ROOT, "")),
                "html",
                "",
                Map.of());
    }

    private String onlyTheme() {
        return runtime.definitions().all(SiteTypes.THEMES).stream()
                .map(definition -> definition.id().value())
                .findFirst()
                .orElse("");
    }

    /** By its class, else by its usual name. */
    private String onlyPrototype() {
        List<Definition<TemplateDefinition>> templates = runtime.definitions().all(TemplateTypes.TEMPLATES);
        return Stream.concat(
                        templates.stream()
                                .filter(template ->
                                        template.value().className().endsWith("PrototypeTemplateDefinition")),
                        templates.stream()
                                .filter(template -> template.id().value().endsWith("/prototype")))
                .map(template -> template.id().value())
                .findFirst()
                .orElse("");
    }
}
