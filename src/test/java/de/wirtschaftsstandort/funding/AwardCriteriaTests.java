package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Criteria are fixed before the invitation, points have reasons, and the award follows the ranking. */
class AwardCriteriaTests {

    private static final AwardScheme SCHEME = new AwardScheme(
            List.of(new AwardCriterion(1, "Preis", 60, true), new AwardCriterion(2, "Konzept", 40, false)),
            PriceFormula.PROPORTIONAL,
            TieRule.LOWER_PRICE);

    private FundingTestBed bed;
    private PartyId cheap;
    private PartyId good;
    private ProcurementId id;

    @BeforeEach
    void chooseAProcedure() {
        bed = new FundingTestBed().today("2023-06-30");
        cheap = bed.party("Günstig Beispiel");
        good = bed.party("Gut Beispiel");
        id = bed.use(PlanProcurement.class)
                .plan(
                        bed.lead,
                        bed.programme,
                        new NewProcurement(
                                "Film",
                                "Film",
                                Set.of(bed.m(19)),
                                Money.parse("20.000,00"),
                                bed.today(),
                                "Preisliste",
                                new VatRate(1900)));
        bed.use(ChooseProcedure.class).choose(bed.lead, id, Procedure.NEGOTIATED, "Wert", "ein Los");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void fix() {
        bed.use(FixCriteria.class).fix(bed.lead, id, SCHEME);
    }

    private void bid() {
        bed.use(InviteBidders.class).invite(bed.lead, id, Map.of(cheap, "", good, ""));
        bed.use(RecordOffer.class).record(bed.lead, id, cheap, bed.clock.instant(), Money.parse("18.000,00"), true);
        bed.use(RecordOffer.class).record(bed.lead, id, good, bed.clock.instant(), Money.parse("20.000,00"), true);
        bed.use(NameEvaluator.class).name(bed.lead, id, bed.lead.user(), Optional.empty(), true);
    }

    private void evaluate(int forCheap, int forGood, String reason) {
        bed.use(EvaluateByCriteria.class)
                .evaluate(
                        bed.lead,
                        id,
                        Map.of(
                                cheap, Map.of(2, new OfferRanking.Points(forCheap, reason)),
                                good, Map.of(2, new OfferRanking.Points(forGood, reason))),
                        Map.of());
    }

    @Test
    void theAwardGoesToTheFirstOfTheRanking() {
        fix();
        bid();
        assertThatThrownBy(() ->
                        bed.use(EvaluateOffers.class).evaluate(bed.lead, id, Map.of(cheap, 90, good, 80), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nach ihnen wird gewertet");
        assertThatThrownBy(() -> evaluate(4, 11, "so"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Gut Beispiel, Konzept: bitte 0 bis 10 Punkte");
        assertThatThrownBy(() -> evaluate(4, 9, " ")).hasMessageContaining("bitte die Punkte begründen");

        evaluate(4, 9, "siehe Protokoll");

        OfferRanking ranking = bed.use(ProcurementRecords.class)
                .find(
                        bed.lead,
                        bed.programme,
                        bed.use(Procurements.class).require(bed.programme, id).number())
                .flatMap(ProcurementRecord::ranking)
                .orElseThrow();
        assertThat(ranking.rows()).extracting(row -> row.offer().bidder()).containsExactly(good, cheap);
        assertThat(ranking.rows()).extracting(row -> row.total().toString()).containsExactly("90.00", "76.00");
        assertThatThrownBy(() -> bed.use(AwardContract.class).award(bed.lead, id, cheap, bed.today(), "billiger"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("steht vorn: Gut Beispiel");
        bed.use(AwardContract.class).award(bed.lead, id, good, bed.today(), "erster Rang");
        assertThat(bed.use(ProcurementLists.class)
                        .make(bed.lead, bed.programme, bed.now())
                        .compared())
                .extracting(ProcurementList.Compared::company)
                .containsExactly("Gut Beispiel", "Günstig Beispiel");
        assertThat(bed.use(ProcurementLists.class)
                        .make(
                                bed.lead,
                                bed.programme,
                                AsOf.everythingUpTo(bed.today().minusDays(1)))
                        .compared())
                .as("before the award nobody reads the ranking")
                .isEmpty();
    }

    @Test
    void anExcludedOfferIsNotCompared() {
        fix();
        bid();
        bed.use(EvaluateByCriteria.class)
                .evaluate(
                        bed.lead,
                        id,
                        Map.of(good, Map.of(2, new OfferRanking.Points(3, "knapp"))),
                        Map.of(cheap, "Referenzen fehlen"));
        bed.use(AwardContract.class).award(bed.lead, id, good, bed.today(), "einziges Angebot");
        assertThat(bed.use(ProcurementLists.class)
                        .make(bed.lead, bed.programme, bed.now())
                        .compared())
                .singleElement()
                .satisfies(one -> assertThat(one.row().total().toString()).isEqualTo("72.00"));
    }

    @Test
    void criteriaAreFixedWithTheInvitation() {
        fix();
        fix();
        bid();
        assertThatThrownBy(this::fix).isInstanceOf(Refused.class).hasMessageContaining("„Läuft“");
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.award_criterion set weight = weight where procurement_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseKnowsAHundredToo() {
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("insert into funding.award_criterion values (?, 1, 'Preis', 99, true)")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
