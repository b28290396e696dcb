package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a page or item that uses files must keep: every picture has its alternative, no right of use is over. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class MediaDuties {

    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    /** @param rule why the asset must not be used; empty when it may */
    private record Duty(String name, ContentStages stages, Function<ContentNode, Optional<String>> rule)
            implements PublishCheck {

        @Override
        public List<String> reasons(ContentNode unit, ContentNodes world) {
            return used(unit, stages.nodes(Stage.AUTHOR)).stream()
                    .flatMap(asset -> rule.apply(asset).stream())
                    .toList();
        }
    }

    @Bean
    PublishCheck alternativeOfPictures(ContentStages stages) {
        return new Duty(
                "alt-text",
                stages,
                asset -> Media.isPicture(asset) && !Media.hasAlternative(asset)
                        ? Optional.of("the picture '" + asset.path()
                                + "' has no text for those who do not see it and is not marked as decorative")
                        : Optional.empty());
    }

    @Bean
    PublishCheck rightsOfUse(ContentStages stages, Clock clock) {
        return new Duty("copyright", stages, asset -> Media.copyrightUntil(asset)
                .filter(last -> last.isBefore(LocalDate.ofInstant(clock.instant(), CountyTime.ZONE)))
                .map(last -> "'" + asset.path() + "' may only be shown until " + last));
    }

    /** The assets a unit names; the asset itself is none of its uses. */
    private static Set<ContentNode> used(ContentNode unit, ContentNodes author) {
        Set<NodeId> named = new LinkedHashSet<>();
        collect(unit, named);
        named.remove(unit.id());
        Set<ContentNode> assets = new LinkedHashSet<>();
        named.forEach(id -> author.find(Media.WORKSPACE, id)
                .filter(node -> Assets.of(node).isPresent())
                .ifPresent(assets::add));
        return assets;
    }

    private static void collect(ContentNode node, Set<NodeId> named) {
        for (PropertyValue value : node.properties().values()) {
            for (Object element : value.values()) {
                if (element instanceof NodeId id) {
                    named.add(id);
                } else if (element instanceof String text) {
                    Matcher id = ID.matcher(text);
                    while (id.find()) {
                        NodeId.parse(id.group()).ifPresent(named::add);
                    }
                }
            }
        }
        node.children().stream()
                .filter(child -> PublishingUnit.isPart(node, child))
                .forEach(child -> collect(child, named));
    }
}
