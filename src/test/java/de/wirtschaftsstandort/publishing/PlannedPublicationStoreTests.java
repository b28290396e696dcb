package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.security.TestAudit;
import de.wirtschaftsstandort.site.Redirect;
import de.wirtschaftsstandort.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PlannedPublicationStoreTests {

    private static final String WORKSPACE = "website";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Editor CHIEF = editor("chief", "content.publish");

    private final SettableClock clock = new SettableClock(PublishingStore.NOW);
    private final PublishingStore store = PublishingStore.at(TestStore.fresh(), clock);
    private final ContentSession setUp = store.content().open(WORKSPACE);
    private final NodeId root =
            setUp.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
    private final NodeId home = setUp.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
    private final NodeId child = setUp.add(home, NodeId.random(), "child", "mgnl:page", Map.of());
    private final long committed = setUp.commit();

    static Editor editor(String name, String action) {
        return new Editor(name, new Rights(Set.of(Permission.everywhere(action))));
    }

    private Instant inAnHour() {
        return clock.instant().plus(HOUR);
    }

    private EditorialAnswer plan(NodeId node) {
        return store.publishEditorially().publish(CHIEF, WORKSPACE, node, false, Optional.of(inAnHour()), "");
    }

    private boolean isLive(NodeId node) {
        return store.content().world().find(WORKSPACE, node).isPresent();
    }

    private PublicationPlan plan() {
        return store.plans().ended(1).get(0);
    }

    @Test
    void publishesWhenTheTimeHasComeAndNotBefore() {
        assertThat(committed).isPositive();
        assertThat(plan(home).outcome()).isEqualTo(EditorialAnswer.Outcome.PLANNED);

        assertThat(store.due().runAll()).isZero();
        assertThat(isLive(home)).isFalse();

        clock.forward(HOUR);
        assertThat(store.due().runAll()).isEqualTo(1);
        assertThat(isLive(home)).isTrue();
        assertThat(plan().state()).isEqualTo(PublicationPlan.State.DONE);
        assertThat(store.log().of(WORKSPACE, home))
                .extracting(PublicationLog.Entry::user)
                .containsExactly("chief");
        assertThat(TestAudit.actions(store.content().database())).containsExactly("publication.planned");
    }

    @Test
    void isRunByAnotherProcessAfterTheOneThatTookItIsGone() {
        plan(home);
        clock.forward(HOUR.plusDays(1));

        PublishingStore restarted =
                PublishingStore.at(TestStore.on(store.content().database()), clock);

        assertThat(restarted.due().runAll()).isEqualTo(1);
        assertThat(restarted.content().world().find(WORKSPACE, home)).isPresent();
    }

    @Test
    void isDoneOnceHoweverManyProcessesLook() throws Exception {
        plan(home);
        clock.forward(HOUR);
        int processes = 6;
        CyclicBarrier together = new CyclicBarrier(processes);
        ExecutorService executor = Executors.newFixedThreadPool(processes);
        List<Future<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            RunDuePublications own = PublishingStore.at(
                            TestStore.on(store.content().database()), clock)
                    .due();
            runs.add(executor.submit(() -> {
                together.await();
                return own.runAll();
            }));
        }
        int ended = 0;
        for (Future<Integer> run : runs) {
            ended += run.get();
        }
        executor.shutdown();

        assertThat(ended).isEqualTo(1);
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(1);
        assertThat(store.log().of(WORKSPACE, home)).hasSize(1);
    }

    @Test
    void staysWaitingWhenThePublicationBreaksAndWorksTheNextTime() {
        plan(home);
        clock.forward(HOUR);
        List<PublicationStep> steps = new ArrayList<>(store.steps());
        steps.add(3, unit -> {
            throw new IllegalStateException("the disk is full");
        });

        assertThat(store.due(store.publish(steps, List.of())).runAll()).isZero();
        assertThat(isLive(home)).isFalse();
        assertThat(store.plans().waiting()).singleElement().satisfies(plan -> assertThat(plan.reason())
                .isEqualTo("the disk is full"));

        clock.forward(Duration.ofSeconds(30));
        assertThat(store.due().runAll()).isEqualTo(1);
        assertThat(isLive(home)).isTrue();
    }

    @Test
    void isGivenUpAfterFiveFailuresWithTheReason() {
        plan(home);
        clock.forward(HOUR);
        PublishContent broken = store.publish(
                List.of(unit -> {
                    throw new IllegalStateException("broken for good");
                }),
                List.of());

        for (int i = 0; i < 6; i++) {
            store.due(broken).runAll();
            clock.forward(Duration.ofMinutes(1));
        }

        assertThat(plan().state()).isEqualTo(PublicationPlan.State.REFUSED);
        assertThat(plan().reason()).isEqualTo("broken for good");
        assertThat(store.plans().waiting()).isEmpty();
    }

    @Test
    void saysWhyAPlanWasRefused() {
        plan(child);
        clock.forward(HOUR);

        assertThat(store.due().runAll()).isEqualTo(1);
        assertThat(plan().state()).isEqualTo(PublicationPlan.State.REFUSED);
        assertThat(plan().reason()).contains("before its parent");
    }

    @Test
    void isDoneWhenSomebodyPublishedTheSameByHand() {
        plan(home);
        store.publish().publish(new PublishRequest(WORKSPACE, home, false, "erika"));
        clock.forward(HOUR);
        store.due().runAll();

        assertThat(plan().state()).isEqualTo(PublicationPlan.State.DONE);
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(1);
    }

    @Test
    void isPlannedOnceAndNeverForThePast() {
        assertThat(plan(home).isGood()).isTrue();
        assertThat(plan(home).outcome()).isEqualTo(EditorialAnswer.Outcome.ALREADY_WAITING);
        assertThat(store.publishEditorially()
                        .publish(CHIEF, WORKSPACE, child, false, Optional.of(clock.instant()), "")
                        .outcome())
                .isEqualTo(EditorialAnswer.Outcome.TIME_OVER);
    }

    @Test
    void isCancelledByWhoPlannedItOrMayPublishThere() {
        plan(home);
        long id = store.plans().waiting().get(0).id();

        assertThat(store.cancelPlan()
                        .cancel(editor("other", "content.write"), id)
                        .outcome())
                .isEqualTo(EditorialAnswer.Outcome.FORBIDDEN);
        assertThat(store.cancelPlan().cancel(CHIEF, id).isGood()).isTrue();
        assertThat(store.cancelPlan().cancel(CHIEF, id).outcome()).isEqualTo(EditorialAnswer.Outcome.MISSING);

        clock.forward(HOUR);
        assertThat(store.due().runAll()).isZero();
        assertThat(isLive(home)).isFalse();
    }

    @Test
    void withdrawsAtItsTimeAndSendsVisitorsElsewhereInEveryLanguage() {
        store.publish().publish(new PublishRequest(WORKSPACE, home, true, "erika"));
        store.withdrawEditorially().withdraw(CHIEF, WORKSPACE, child, "/neu", Optional.of(inAnHour()));
        clock.forward(HOUR);

        assertThat(store.due().runAll()).isEqualTo(1);
        assertThat(isLive(child)).isFalse();
        assertThat(store.redirects().all())
                .extracting(Redirect::address)
                .containsExactly("/en/home/child", "/home/child");
    }

    @Test
    void leavesThePagePublicWhenTheSuccessorIsNoAddress() {
        store.publish().publish(new PublishRequest(WORKSPACE, home, true, "erika"));

        EditorialAnswer answer =
                store.withdrawEditorially().withdraw(CHIEF, WORKSPACE, child, "javascript:alert(1)", Optional.empty());

        assertThat(answer.outcome()).isEqualTo(EditorialAnswer.Outcome.REFUSED);
        assertThat(answer.refusals().get(0).check()).isEqualTo("successor");
        store.content().forget();
        assertThat(isLive(child)).isTrue();
        assertThat(store.redirects().all()).isEmpty();
    }
}
