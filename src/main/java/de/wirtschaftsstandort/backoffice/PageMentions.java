package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who would miss a page: pages and items that link to it or to one below it, as draft or in public. */
@Service
@OnlyWithBackoffice
public class PageMentions {

    /** More pages below one than anybody deletes at once; what links to the rest is found by the check of links. */
    private static final int MOST_PAGES = 200;

    private final ContentStages stages;
    private final ContentAccess access;

    PageMentions(ContentStages stages, ContentAccess access) {
        this.stages = stages;
        this.access = access;
    }

    /**
     * @param readable what the person may read of it, each page or item once
     * @param hidden how many there are besides
     */
    public record Found(List<ContentNode> readable, int hidden) {
        public Found {
            readable = List.copyOf(readable);
        }
    }

    public Found of(ContentNode page) {
        Map<NodeId, ContentNode> units = new LinkedHashMap<>();
        Set<NodeId> targets =
                withBelow(page).limit(MOST_PAGES).map(ContentNode::id).collect(Collectors.toSet());
        Stream.of(Stage.AUTHOR, Stage.PUBLIC)
                .flatMap(stage -> stages.mentions(stage, targets).stream())
                .map(PublishingUnit::rootOf)
                .filter(unit -> !isBelow(unit, page))
                .forEach(unit -> units.putIfAbsent(unit.id(), unit));
        List<ContentNode> readable = units.values().stream()
                .filter(unit -> access.may(Actions.CONTENT_READ, unit))
                .toList();
        return new Found(readable, units.size() - readable.size());
    }

    /** How many pages lie below it, at any depth. */
    public static long countBelow(ContentNode page) {
        return withBelow(page).count() - 1;
    }

    private static boolean isBelow(ContentNode unit, ContentNode page) {
        return unit.workspace().equals(page.workspace()) && unit.path().isWithin(page.path());
    }

    private static Stream<ContentNode> withBelow(ContentNode page) {
        return Stream.concat(Stream.of(page), PageTree.below(page).stream().flatMap(PageMentions::withBelow));
    }
}
