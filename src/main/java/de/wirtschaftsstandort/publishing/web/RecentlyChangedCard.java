package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was saved last, by whom, and whether the public sees it. */
@Component
@OnlyWithBackoffice
class RecentlyChangedCard implements DashboardCard {

    private static final String MODIFIED = "mgnl:lastModified";
    private static final int LINES = 8;
    private static final int PER_WORKSPACE = 20;

    private final ContentStages stages;

    RecentlyChangedCard(ContentStages stages) {
        this.stages = stages;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(Actions.CONTENT_READ)) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                texts.text("card.recent.title"),
                newest(Editor.of(user)).values().stream()
                        .map(node -> line(node, texts))
                        .toList(),
                texts.text("card.recent.none"),
                "",
                ""));
    }

    /** By title of the page or item; the change of a part is one of its whole. */
    private Map<String, ContentNode> newest(Editor editor) {
        Map<String, ContentNode> units = new LinkedHashMap<>();
        stages.workspaces(Stage.AUTHOR).stream()
                .flatMap(workspace -> stages
                        .nodes(Stage.AUTHOR)
                        .query(ContentQuery.in(workspace)
                                .orderBy(MODIFIED, true)
                                .page(0, PER_WORKSPACE))
                        .stream())
                .filter(node -> !node.path().isRoot())
                .sorted(Comparator.comparing(RecentlyChangedCard::time).reversed())
                .map(PublishingUnit::rootOf)
                .filter(node -> !node.nodeType().equals("mgnl:folder"))
                .filter(editor::mayRead)
                .forEach(node -> {
                    if (units.size() < LINES) {
                        units.putIfAbsent(node.id().toString(), node);
                    }
                });
        return units;
    }

    private static OffsetDateTime time(ContentNode node) {
        return node.property(MODIFIED)
                .map(PropertyValue::first)
                .filter(OffsetDateTime.class::isInstance)
                .map(OffsetDateTime.class::cast)
                .orElse(OffsetDateTime.MIN);
    }

    private Line line(ContentNode node, Texts texts) {
        PublicationStatus status = PublicationStatus.of(node, stages.nodes(Stage.PUBLIC));
        return new Line(
                PublicationWords.title(node, texts),
                PublicationWords.link(node.workspace(), node.id()),
                texts.text("publication.status." + status) + ", "
                        + node.text("mgnl:lastModifiedBy").orElse("") + ", "
                        + texts.moment(time(node).toInstant()));
    }
}
