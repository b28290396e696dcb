package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.content.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The verbs over a store of their own; the clock stands still. */
final class PublishingStore {

    static final Instant NOW = TestStore.NOW;

    private final TestStore content;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PublicationLog log;
    private final PublicationSteps steps;

    private PublishingStore(TestStore content) {
        this.content = content;
        this.log = new PublicationLog(JdbcClient.create(content.database()), clock);
        this.steps = new PublicationSteps(content.versions(), content.sessions(), content.stageCopy(), log, clock);
    }

    static PublishingStore fresh() {
        return on(TestStore.fresh());
    }

    static PublishingStore on(TestStore content) {
        return new PublishingStore(content);
    }

    TestStore content() {
        return content;
    }

    Versions versions() {
        return content.versions();
    }

    PublicationLog log() {
        return log;
    }

    List<PublicationStep> steps() {
        return steps.toPublish();
    }

    List<PublicationStep> stepsToUnpublish() {
        return steps.toUnpublish();
    }

    PublishContent publish() {
        return publish(steps(), List.of());
    }

    PublishContent publish(List<PublicationStep> instead, List<PublishCheck> more) {
        List<PublishCheck> checks = new ArrayList<>(BuiltInChecks.ALL);
        checks.addAll(more);
        return new PublishContent(content.stages(), checks, instead, fourEyes(), run());
    }

    UnpublishContent unpublish() {
        return unpublish(stepsToUnpublish());
    }

    UnpublishContent unpublish(List<PublicationStep> instead) {
        return new UnpublishContent(content.stages(), instead, run());
    }

    private PublicationRun run() {
        return new PublicationRun(content.transactions(), log);
    }

    DrawnPictures pictures() {
        return new DrawnPictures(content.sessions(), content.binaries());
    }

    ImportedFiles importedFiles() {
        return new ImportedFiles(JdbcClient.create(content.database()), clock);
    }
}
