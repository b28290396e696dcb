package de.wirtschaftsstandort.funding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories keep every invariant; a hundred bookings at once neither overdraw nor lose nor block. */
class LedgerPropertyTests {

    private static final int STEPS = 60;

    private FundingTestBed bed;
    private Random random = new Random(0);
    private final List<ReceiptId> receipts = new ArrayList<>();
    private final List<ReceiptId> paid = new ArrayList<>();
    private final List<CommitmentId> orders = new ArrayList<>();
    private int done;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsBookedEveryInvariantHolds(long seed) {
        random = new Random(seed);
        Map<String, String> frozen = Map.of();
        AsOf past = bed.now();
        for (int step = 0; step < STEPS; step++) {
            bed.today(LocalDate.of(2023, 6, 30).plusDays(step).toString());
            try {
                book();
                done++;
            } catch (Refused refused) {
                assertThat(refused.complaints()).isNotEmpty().allSatisfy(one -> assertThat(one.sentence())
                        .endsWith("."));
            }
            if (step == STEPS / 2) {
                past = bed.now();
                frozen = AllReports.of(bed, past);
            }
            if (step % 5 == 0) {
                everythingAgrees();
            }
        }
        everythingAgrees();
        assertThat(AllReports.of(bed, past)).isNotEmpty().isEqualTo(frozen);
        assertThat(AllReports.of(bed, bed.now()).get("B1 whole"))
                .as("the control: the history went on")
                .isNotEqualTo(frozen.get("B1 whole"));
        assertThat(bed.use(AuditTrail.class).firstBroken(bed.programme)).isEmpty();
        assertThat(bed.use(Plans.class).tamperedVersions(bed.programme)).isEmpty();
        assertThat(done).as("bookings that went through").isGreaterThan(STEPS / 4);
    }

    private void book() {
        int measure = 1 + random.nextInt(22);
        Money amount = Money.ofCents(100 + random.nextInt(400_000));
        switch (random.nextInt(8)) {
            case 0 -> orders.add(bed.order("Lieferant " + measure, measure, 2023, amount, bed.today()));
            case 1 ->
                receipts.add(bed.receipt("Frei " + measure, measure, amount.format("de"))
                        .record()
                        .id());
            case 2 -> billOrder(amount);
            case 3, 4 -> payOne();
            case 5 ->
                bed.effective(VirementRequest.move(
                        bed.m(measure), 2023, bed.m(1 + random.nextInt(22)), 2023, amount, "Bedarf"));
            case 6 -> correct(amount);
            default -> release();
        }
    }

    private void billOrder(Money amount) {
        pick(orders).ifPresent(order -> {
            Commitment commitment = bed.use(Commitments.class).require(order);
            int measure = number(commitment.lines().get(0).measure());
            ReceiptDraft draft = bed.receipt(commitment.supplierName(), measure, amount.format("de"))
                    .of(order);
            receipts.add(
                    (random.nextBoolean() ? draft.closing() : draft).record().id());
        });
    }

    private void payOne() {
        pick(receipts).ifPresent(receipt -> {
            if (bed.use(Receipts.class).require(receipt).state() == ReceiptState.RECORDED) {
                bed.use(CheckReceipt.class).check(bed.checker, receipt);
                bed.use(ReleaseReceipt.class).release(bed.finance, receipt);
            }
            bed.use(MarkPaid.class).pay(bed.finance, receipt, bed.today(), "");
            paid.add(receipt);
        });
    }

    private int number(MeasureId measure) {
        return requireNonNull(
                        bed.use(Programmes.class).measuresById(bed.programme).get(measure))
                .number();
    }

    private void correct(Money amount) {
        pick(paid).map(bed.use(Receipts.class)::require).ifPresent(original -> {
            int measure = number(original.lines().get(0).measure());
            receipts.add(bed.receipt(original.supplierName(), measure, "0,00")
                    .correcting(original.id())
                    .notEligible(amount.format("de"))
                    .record()
                    .id());
        });
    }

    private void release() {
        if (random.nextBoolean()) {
            pick(receipts)
                    .ifPresent(receipt -> bed.use(CancelReceipt.class).cancel(bed.lead, receipt, "falsch erfasst"));
        } else {
            pick(orders).ifPresent(order -> bed.use(CloseCommitment.class).close(bed.lead, order, "nicht mehr nötig"));
        }
    }

    private <T> Optional<T> pick(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    private void everythingAgrees() {
        List<Cell> cells = bed.use(Figures.class).compute(bed.programme, bed.now());
        assertThat(cells).allSatisfy(cell -> {
            assertThat(cell.available()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(cell.committed()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(cell.invoiced()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(cell.actual()).isGreaterThanOrEqualTo(Money.ZERO);
        });
        ControllingReport whole =
                bed.use(ControllingReports.class).make(bed.lead, bed.programme, bed.now(), OptionalInt.empty());
        Money ofThemes =
                whole.groups().stream().map(group -> group.subtotal().plan()).reduce(Money.ZERO, Money::plus);
        Money ofRows = whole.rows().map(ControllingReport.Row::plan).reduce(Money.ZERO, Money::plus);
        Money ofYears = IntStream.rangeClosed(2022, 2025)
                .mapToObj(year -> bed.use(ControllingReports.class)
                        .make(bed.lead, bed.programme, bed.now(), OptionalInt.of(year))
                        .total()
                        .plan())
                .reduce(Money.ZERO, Money::plus);
        assertThat(List.of(ofThemes, ofRows, ofYears))
                .containsOnly(whole.total().plan())
                .containsOnly(Money.parse("1.125.000,00"));
        assertThat(whole.limits()).allSatisfy(limit -> assertThat(limit.over()).isEqualTo(Money.ZERO));
        ReceiptList list = bed.use(ReceiptLists.class)
                .make(
                        bed.lead,
                        bed.programme,
                        new DateRange(LocalDate.of(2022, 9, 1), bed.today()),
                        Optional.empty(),
                        bed.now());
        assertThat(list.eligible()).isEqualTo(whole.total().actual());
        assertThat(list.notEligible()).isEqualTo(whole.total().notEligible());
        Money open = bed.use(Commitments.class).of(bed.programme).stream()
                .map(Commitment::open)
                .reduce(Money.ZERO, Money::plus);
        assertThat(open).isEqualTo(whole.total().committed());
    }

    @Test
    void aHundredBookingsAtOnceNeitherOverdrawNorGetLostNorBlock() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        bed.party("Büro Beispiel");
        List<Future<Boolean>> all = IntStream.range(0, 100)
                .mapToObj(n -> pool.submit(() -> {
                    try {
                        bed.commit(
                                bed.lead,
                                "Büro Beispiel",
                                8,
                                2023,
                                Money.parse("84,03"),
                                bed.today(),
                                Optional.empty());
                        return true;
                    } catch (Refused e) {
                        assertThat(e).hasMessageContaining("fehlen");
                        return false;
                    }
                }))
                .toList();
        int won = 0;
        for (Future<Boolean> one : all) {
            won += one.get(120, TimeUnit.SECONDS) ? 1 : 0;
        }
        pool.shutdown();

        assertThat(won).isEqualTo(50);
        assertThat(bed.available(8, 2023)).isEqualTo(Money.ZERO);
        assertThat(bed.use(Commitments.class).of(bed.programme))
                .hasSize(50)
                .extracting(Commitment::number)
                .isEqualTo(IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> "A-2023-%03d".formatted(n))
                        .toList());
        assertThat(bed.use(AuditTrail.class).firstBroken(bed.programme)).isEmpty();
    }
}
