package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is learnt later, recognised amounts and rules for days long past included, never changes a report of an earlier moment. */
class PastReportTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2022, 9, 1);

    private FundingTestBed bed;
    private ReceiptId receipt;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
        bed.receipt("Studio Beispiel", 2, "1.000,00").paid(bed.today());
        receipt = bed.use(Receipts.class).of(bed.programme).get(0).id();
        bed.order("Messe Beispiel", 7, 2023, Money.parse("2.000,00"), bed.today());
        bed.receipt("Film Beispiel", 4, "300,00").record();
        file("rechnung.txt");
    }

    private void file(String name) {
        DocumentId file = bed.use(StoreDocument.class)
                .store(
                        bed.lead,
                        bed.programme,
                        new StoredFile(
                                name,
                                "text/plain",
                                name.getBytes(StandardCharsets.UTF_8),
                                "Rechnung",
                                StoredFile.Confidentiality.INTERNAL));
        bed.use(StoreDocument.class).link(bed.lead, bed.programme, file, Receipts.ENTITY, receipt.value());
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void rule(RuleKey key, String value) {
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        key,
                        JsonMapper.shared().readTree(value),
                        LONG_AGO,
                        "Bescheid, Beispiel");
    }

    private void everythingHappensLater() {
        bed.today("2023-09-01");
        file("spaeter.txt");
        bed.jdbc()
                .sql("update funding.measure set title_de = 'Neuer Titel', public_de = 'Neues Ziel' where number = 7")
                .update();
        bed.use(CloseCommitment.class)
                .close(
                        bed.lead,
                        bed.use(Commitments.class).of(bed.programme).get(0).id(),
                        "abgesagt");
        HandedIn.interim(bed, new DateRange(LONG_AGO, bed.today()));
        bed.use(ExamineProof.class).recognise(bed.lead, receipt, Money.parse("900,00"), "Skonto nicht gezogen");
        bed.order("Messe Beispiel", 7, 2023, Money.parse("100,00"), LocalDate.of(2023, 6, 1));
        bed.effective(VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, Money.parse("100,00"), "Messe"));
        rule(RuleKey.FUNDING_RATE, "7000");
        rule(RuleKey.ANNUAL_GRANT_CAP, "20000000");
        rule(RuleKey.FINAL_INSTALMENT, "500");
        rule(RuleKey.DEVIATION_LIMIT, "100");
        rule(RuleKey.USE_WITHIN, "\"P1M\"");
        rule(RuleKey.INTEREST_POINTS, "300");
        rule(RuleKey.INTERIM_PROOF_DUE, "\"P1M\"");
        rule(RuleKey.FINAL_PROOF_DUE, "\"P1M\"");
        rule(RuleKey.LIGHT_LAG_YELLOW, "{\"bp\":1,\"floorCents\":1}");
        rule(RuleKey.LIGHT_LAG_RED, "{\"bp\":2,\"floorCents\":2}");
        rule(
                RuleKey.PROCUREMENT_THRESHOLDS,
                "{\"DIRECT\":1,\"NEGOTIATED\":2,\"RESTRICTED\":3,\"bidderInfoAbove\":3,\"bidderInfoDays\":9}");
        rule(RuleKey.CONTACT, "\"neue Ansprechstelle\"");
    }

    @Test
    void staysTheSameToTheByteWhateverIsLearntLater() {
        bed.award("Druckerei Beispiel", 11, Money.parse("400,00"), LocalDate.of(2023, 6, 1));
        AsOf past = bed.now();
        Map<String, String> before = AllReports.of(bed, past);

        everythingHappensLater();

        assertThat(AllReports.of(bed, past)).isEqualTo(before);
        Map<String, String> known = AllReports.of(bed, new AsOf(past.day(), Instant.parse("2099-01-01T00:00:00Z")));
        assertThat(known.entrySet().stream()
                        .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                        .map(Map.Entry::getKey))
                .as("the control: the same day with everything known is another report")
                .contains(
                        "B1",
                        "B1 whole",
                        "B1 lights",
                        "B1 deadlines",
                        "B2",
                        "B3",
                        "B5",
                        "B7",
                        "B9",
                        "B13",
                        "B14 contact",
                        "B14 goals",
                        "B14 measures");
    }

    @Test
    void showsARecognisedAmountFromTheMomentItIsKnown() {
        everythingHappensLater();
        ReceiptList list = bed.use(ReceiptLists.class)
                .make(bed.lead, bed.programme, new DateRange(LONG_AGO, bed.today()), Optional.empty(), bed.now());
        assertThat(list.rows())
                .extracting(ReceiptList.Row::recognised)
                .containsExactly(Optional.of(Money.parse("900,00")));
    }
}
