package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Decisions between meetings: deadline, quorum of votes cast, exclusion, the body's own majority. */
class CircularTests {

    private static final LocalDate DUE = LocalDate.of(2023, 7, 14);
    private static final int VOTING = 5;

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private BodyId body(Majority majority, boolean circular) {
        return new SteeringGroup(bed).found(majority, circular, VOTING);
    }

    private CircularId ask(BodyId body, Optional<VirementId> virement) {
        return bed.use(AskByCircular.class)
                .ask(
                        bed.lead,
                        body,
                        new NewCircular(
                                "Kampagne", "Die Kampagne wird beschlossen.", "Der Druck eilt.", DUE, DUE, virement));
    }

    private Circular read(CircularId id) {
        return bed.use(Circulars.class).require(bed.programme, id);
    }

    private void cast(Actor actor, CircularId id, int member, Circular.Choice choice, String reason) {
        MemberId found = read(id).ballots().stream()
                .filter(ballot -> ballot.user().value().equals("mitglied" + member))
                .findFirst()
                .map(Circular.Ballot::member)
                .orElseThrow();
        bed.use(CastBallot.class).cast(actor, bed.programme, id, found, choice, reason, bed.today());
    }

    private void cast(CircularId id, int member, Circular.Choice choice) {
        cast(bed.lead, id, member, choice, "E-Mail");
    }

    private Optional<DecisionId> count(CircularId id) {
        return bed.use(EndCircular.class).count(bed.lead, bed.programme, id);
    }

    @Test
    void becomesADecisionByTheVotesThatCame() {
        CircularId id = ask(body(Majority.SIMPLE, true), Optional.empty());
        assertThat(bed.mails).extracting(Mail::to).hasSize(VOTING + 1).contains("mitglied9@amt.example");
        assertThat(bed.mails.get(0).text())
                .contains("Stimmen bis einschließlich: 14.07.2023")
                .contains("Begründung: Der Druck eilt.")
                .contains("1. Die Kampagne wird beschlossen.");
        cast(id, 1, Circular.Choice.YES);
        cast(id, 2, Circular.Choice.YES);
        cast(id, 3, Circular.Choice.NO);
        cast(bed.lead, id, 4, Circular.Choice.EXCLUDED, "eigener Auftrag");
        assertThatThrownBy(() -> count(id)).isInstanceOf(Refused.class).hasMessageContaining("es fehlen: Mitglied 5");
        bed.today("2023-07-15");

        Decision decision =
                bed.use(Decisions.class).require(bed.programme, count(id).orElseThrow());

        assertThat(decision.number()).isEqualTo("STG-U-2023-01");
        assertThat(decision.accepted()).isTrue();
        assertThat(List.of(decision.yes(), decision.no(), decision.abstained(), decision.voting(), decision.present()))
                .containsExactly(2, 1, 0, 5, 4);
        assertThat(decision.excluded()).containsEntry("Mitglied 4", "eigener Auftrag");
        assertThat(decision.decidedOn()).isEqualTo("2023-07-15");
        assertThat(read(id).state()).isEqualTo(Circular.State.DECIDED);
        assertThatThrownBy(() -> cast(id, 5, Circular.Choice.NO)).hasMessageContaining("„Beschlossen“");
        assertThat(bed.use(Decisions.class).of(bed.programme)).hasSize(1);
    }

    @Test
    void endsEarlyOnceEverybodyAnswered() {
        CircularId id = ask(body(Majority.UNANIMOUS, true), Optional.empty());
        IntStream.rangeClosed(1, VOTING).forEach(n -> cast(id, n, Circular.Choice.YES));
        cast(id, 5, Circular.Choice.ABSTAINED);
        assertThat(bed.use(Decisions.class)
                        .require(bed.programme, count(id).orElseThrow())
                        .accepted())
                .as("the last word of a member counts, and the body asks for all of them")
                .isFalse();
    }

    @Test
    void isNoDecisionWithoutAQuorumOfVotes() {
        CircularId id = ask(body(Majority.SIMPLE, true), Optional.empty());
        cast(id, 1, Circular.Choice.YES);
        cast(id, 2, Circular.Choice.YES);
        cast(bed.lead, id, 3, Circular.Choice.EXCLUDED, "befangen");
        bed.today("2023-07-15");
        assertThat(count(id)).isEmpty();
        assertThat(read(id).state()).isEqualTo(Circular.State.WITHOUT_RESULT);
        assertThat(read(id).endReason()).contains("abgegeben sind 2 von 5 Stimmen, nötig sind 3");
        assertThat(bed.use(Decisions.class).of(bed.programme)).isEmpty();
    }

    @Test
    void aVirementFollowsTheDecision() {
        VirementId virement = bed.virement(
                VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, Money.parse("5.000,00"), "mehr Messe"));
        CircularId id = ask(body(Majority.SIMPLE, true), Optional.of(virement));
        IntStream.rangeClosed(1, VOTING).forEach(n -> cast(id, n, Circular.Choice.YES));
        bed.today("2023-07-14");
        count(id);
        assertThat(bed.use(Virements.class).require(virement).state()).isEqualTo(Virement.State.EFFECTIVE);
        assertThat(bed.available(7, 2023)).isEqualTo(Money.parse("55.000,00"));
    }

    @Test
    void membersVoteForThemselvesAndNobodyElse() {
        CircularId id = ask(body(Majority.SIMPLE, true), Optional.empty());
        Actor member = bed.actor("mitglied1", FundingRole.STEERING_MEMBER);
        cast(member, id, 1, Circular.Choice.NO, "");
        assertThat(read(id).count(Circular.Choice.NO)).isOne();
        assertThatThrownBy(() -> cast(member, id, 2, Circular.Choice.NO, "Telefon"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> cast(bed.actor("mitglied2", FundingRole.AUDITOR), id, 2, Circular.Choice.NO, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> cast(bed.lead, id, 2, Circular.Choice.NO, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("wie die Stimme kam");
        assertThatThrownBy(() -> cast(member, id, 1, Circular.Choice.EXCLUDED, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Grund des Ausschlusses");
        bed.today("2023-07-15");
        assertThatThrownBy(() -> cast(member, id, 1, Circular.Choice.YES, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("bis zum 14.07.2023");
    }

    @Test
    void aWorkingMemberReadsWhatTheyAreAskedAlone() {
        CircularId id = ask(body(Majority.SIMPLE, true), Optional.empty());
        Circulars circulars = bed.use(Circulars.class);
        assertThat(circulars.find(bed.actor("mitglied1", FundingRole.WORKING_MEMBER), bed.programme, "STG-U-2023-01"))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(id));
        assertThat(circulars.of(bed.actor("fremd", FundingRole.WORKING_MEMBER), bed.programme))
                .isEmpty();
    }

    @Test
    void needsRulesOfProcedureThatAllowIt() {
        BodyId body = body(Majority.SIMPLE, false);
        assertThatThrownBy(() -> ask(body, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nur in Sitzungen");
        bed.use(AmendBody.class).amend(bed.lead, bed.use(Bodies.class).require(body), new RulesOfProcedure(7, true));
        CircularId id = ask(body, Optional.empty());
        bed.use(EndCircular.class).stop(bed.lead, bed.programme, id, "Ein Mitglied verlangt eine Sitzung.");
        assertThat(read(id).state()).isEqualTo(Circular.State.STOPPED);
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.circular set state = 'OPEN', ended_on = null where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> bed.use(AmendBody.class)
                        .amend(bed.lead, bed.use(Bodies.class).require(body), new RulesOfProcedure(91, true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("zwischen 0 und 90");
    }

    @Test
    void theDeadlineLeavesADay() {
        BodyId body = body(Majority.SIMPLE, true);
        bed.today("2023-07-14");
        assertThatThrownBy(() -> ask(body, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("frühestens morgen");
    }
}
