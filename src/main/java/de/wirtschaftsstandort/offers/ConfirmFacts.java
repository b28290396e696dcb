package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.publishing.PublishStamp;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Stands by what the public reads of a plot or a building today; drafts of it stay drafts. */
@Service
@OnlyWithBackoffice
public class ConfirmFacts {

    private final ContentStages stages;
    private final PublishStamp publishing;
    private final Freshness freshness;

    ConfirmFacts(ContentStages stages, PublishStamp publishing, Freshness freshness) {
        this.stages = stages;
        this.publishing = publishing;
        this.freshness = freshness;
    }

    /** A day to look again that has come is taken away; one that lies ahead stays. */
    public EditorialAnswer confirm(Editor editor, String workspace, NodeId node) {
        LocalDate today = freshness.today();
        Map<PropertyKey, Optional<PropertyValue>> stamp = new HashMap<>();
        stamp.put(
                Freshness.CONFIRMED_ON,
                Optional.of(PropertyValue.of(today.atStartOfDay(CountyTime.ZONE).toOffsetDateTime())));
        stages.nodes(Stage.AUTHOR)
                .find(workspace, node)
                .flatMap(freshness::nextReviewOn)
                .filter(day -> !day.isAfter(today))
                .ifPresent(day -> stamp.put(Freshness.NEXT_REVIEW, Optional.empty()));
        return publishing.publish(editor, workspace, node, stamp, "offer.confirmed");
    }
}
