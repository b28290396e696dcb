package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.PublishAddition;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.content.Versions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.TestAudit;
import de.wirtschaftsstandort.site.OneSite;
import de.wirtschaftsstandort.site.Redirects;
import de.wirtschaftsstandort.site.TestRedirects;
import de.wirtschaftsstandort.support.MemoryResources;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The verbs over a store of their own; the clock stands still. */
final class PublishingStore {

    static final Instant NOW = TestStore.NOW;

    private final TestStore content;
    private final Clock clock;
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final PublicationLog log;
    private final PublicationSteps steps;

    private PublishingStore(TestStore content, Clock clock, List<PublishAddition> additions) {
        this.content = content;
        this.clock = clock;
        this.log = new PublicationLog(JdbcClient.create(content.database()), clock);
        this.steps = new PublicationSteps(
                content.versions(), content.sessions(), content.stageCopy(), log, content.stages(), additions, clock);
    }

    static PublishingStore fresh() {
        return on(TestStore.fresh());
    }

    static PublishingStore on(TestStore content) {
        return at(content, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static PublishingStore at(TestStore content, Clock clock) {
        return new PublishingStore(content, clock, List.of());
    }

    static PublishingStore adding(PublishAddition addition) {
        return new PublishingStore(TestStore.fresh(), Clock.fixed(NOW, ZoneOffset.UTC), List.of(addition));
    }

    void giveRoles(String loginName, String... names) {
        roles.put(loginName, Set.of(names));
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

    private JdbcClient jdbc() {
        return JdbcClient.create(content.database());
    }

    FourEyes fourEyes() {
        return new FourEyes(jdbc(), content.transactions(), name -> roles.getOrDefault(name, Set.of()));
    }

    PublicationPlans plans() {
        return new PublicationPlans(jdbc(), clock);
    }

    Approvals approvals() {
        return new Approvals(jdbc(), clock);
    }

    AuditLog audit() {
        return TestAudit.on(content.database(), clock);
    }

    Redirects redirects() {
        return TestRedirects.on(content.database(), clock, new OneSite(), new MemoryResources());
    }

    WithdrawContent withdraw() {
        return new WithdrawContent(
                unpublish(), content.stages(), new OneSite(), OneSite.links(), redirects(), content.transactions());
    }

    RunDuePublications due() {
        return due(publish());
    }

    RunDuePublications due(PublishContent publishing) {
        return new RunDuePublications(plans(), publishing, withdraw(), content.transactions(), clock);
    }

    PublishEditorially publishEditorially() {
        return new PublishEditorially(
                content.stages(), publish(), plans(), approvals(), fourEyes(), audit(), content.transactions(), clock);
    }

    PublishStamp publishStamp() {
        return new PublishStamp(
                content.stages(),
                content.sessions(),
                content.stageCopy(),
                log,
                fourEyes(),
                audit(),
                content.transactions());
    }

    WithdrawEditorially withdrawEditorially() {
        return new WithdrawEditorially(content.stages(), withdraw(), plans(), audit(), content.transactions(), clock);
    }

    DecideApproval decide() {
        return new DecideApproval(
                content.stages(), approvals(), publish(), plans(), audit(), content.transactions(), clock);
    }

    CancelPlan cancelPlan() {
        return new CancelPlan(content.stages(), plans(), audit(), content.transactions());
    }

    RestoreVersion restoreVersion() {
        return new RestoreVersion(content.stages(), versions(), audit(), content.transactions());
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
