package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishAddition;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StageCopy;
import de.wirtschaftsstandort.content.Versions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The steps in their order; each of them joins the transaction of the verb. */
final class PublicationSteps {

    static final PropertyKey LAST_ACTIVATED = PropertyKey.of("mgnl:lastActivated");
    static final PropertyKey LAST_ACTIVATED_BY = PropertyKey.of("mgnl:lastActivatedBy");
    static final PropertyKey LAST_ACTIVATED_VERSION = PropertyKey.of("mgnl:lastActivatedVersion");
    static final PropertyKey ACTIVATION_STATUS = PropertyKey.of("mgnl:activationStatus");

    private final Versions versions;
    private final ContentSessions sessions;
    private final StageCopy stageCopy;
    private final PublicationLog log;
    private final ContentStages stages;
    private final List<PublishAddition> additions;
    private final Clock clock;

    PublicationSteps(
            Versions versions,
            ContentSessions sessions,
            StageCopy stageCopy,
            PublicationLog log,
            ContentStages stages,
            List<PublishAddition> additions,
            Clock clock) {
        this.versions = versions;
        this.sessions = sessions;
        this.stageCopy = stageCopy;
        this.log = log;
        this.stages = stages;
        this.additions = List.copyOf(additions);
        this.clock = clock;
    }

    /** What is added comes first, so that the version has it; the note before the copy, so that both stages say the same. */
    List<PublicationStep> toPublish() {
        return List.of(
                this::complete,
                unit -> keepVersion(unit, "published"),
                this::noteAsPublished,
                this::copy,
                this::recordPublished);
    }

    List<PublicationStep> toUnpublish() {
        return List.of(
                unit -> unit.notes().contains(unit.node()) ? keepVersion(unit, "unpublished") : unit,
                this::noteAsUnpublished,
                this::remove,
                this::recordUnpublished);
    }

    private UnitPublication complete(UnitPublication unit) {
        stages.nodes(Stage.AUTHOR).find(unit.workspace(), unit.node()).ifPresent(node -> {
            ContentSession session = sessions.open(unit.workspace(), unit.user());
            additions.forEach(addition -> addition.add(node, stages.nodes(Stage.PUBLIC), session));
            session.commit();
        });
        return unit;
    }

    private UnitPublication keepVersion(UnitPublication unit, String comment) {
        return unit.withVersion(versions.create(unit.workspace(), unit.node(), unit.user(), comment));
    }

    private UnitPublication noteAsPublished(UnitPublication unit) {
        ContentSession session = sessions.open(unit.workspace(), unit.user());
        OffsetDateTime time = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        unit.notes().forEach(node -> {
            session.set(node, LAST_ACTIVATED, PropertyValue.of(time));
            session.set(node, LAST_ACTIVATED_BY, PropertyValue.of(unit.user()));
            session.set(node, LAST_ACTIVATED_VERSION, PropertyValue.of(String.valueOf(unit.version())));
            session.set(node, ACTIVATION_STATUS, PropertyValue.of(true));
        });
        session.commit();
        return unit;
    }

    private UnitPublication noteAsUnpublished(UnitPublication unit) {
        ContentSession session = sessions.open(unit.workspace(), unit.user());
        unit.notes().forEach(node -> {
            session.remove(node, LAST_ACTIVATED);
            session.remove(node, LAST_ACTIVATED_BY);
            session.remove(node, LAST_ACTIVATED_VERSION);
            session.set(node, ACTIVATION_STATUS, PropertyValue.of(false));
        });
        session.commit();
        return unit;
    }

    private UnitPublication copy(UnitPublication unit) {
        stageCopy.copyUnit(unit.workspace(), unit.node());
        return unit;
    }

    private UnitPublication remove(UnitPublication unit) {
        stageCopy.remove(unit.workspace(), unit.node());
        return unit;
    }

    private UnitPublication recordPublished(UnitPublication unit) {
        log.done(PublicationLog.Action.PUBLISH, unit);
        return unit;
    }

    private UnitPublication recordUnpublished(UnitPublication unit) {
        log.done(PublicationLog.Action.UNPUBLISH, unit);
        return unit;
    }
}
