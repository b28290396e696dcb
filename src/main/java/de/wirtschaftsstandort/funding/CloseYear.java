package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes a year: nothing is posted into it any more. Reopening needs the lead and a reason. */
@Component
public class CloseYear {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Figures figures;
    private final TermsInForce terms;
    private final Commitments commitments;
    private final Receipts receipts;
    private final MoneyLedger ledger;
    private final BudgetYears years;
    private final PrepareClosing closing;
    private final JdbcClient jdbc;

    CloseYear(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Figures figures,
            TermsInForce terms,
            Commitments commitments,
            Receipts receipts,
            MoneyLedger ledger,
            BudgetYears years,
            PrepareClosing closing,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.figures = figures;
        this.terms = terms;
        this.commitments = commitments;
        this.receipts = receipts;
        this.ledger = ledger;
        this.years = years;
        this.closing = closing;
        this.jdbc = jdbc;
    }

    public YearEnd preview(Actor actor, ProgrammeId programme, int year, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Cell sum = Cell.sum(figures.compute(programme, asOf).stream()
                .filter(cell -> cell.year() == year)
                .toList());
        FundingTerms inForce = terms.of(programme, asOf);
        Money used = inForce.rate().share(sum.actual());
        Money tranche = inForce.cap(year);
        return new YearEnd(
                year,
                sum.plan(),
                sum.actual(),
                sum.committed(),
                sum.available(),
                Percent.of(sum.actual(), sum.plan()),
                used,
                tranche,
                tranche.compareTo(used) > 0 ? tranche.minus(used) : Money.ZERO,
                commitments.open(programme, year, asOf),
                unpaid(programme, year));
    }

    /** Years without an entry are open. */
    public Map<Integer, YearState> states(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return years.states(programme);
    }

    /**
     * Closes a year that is in closing; one that is still open goes through both states.
     *
     * @param typed for orders with a rest in the year; what was decided before counts for the others
     */
    public void close(Actor actor, ProgrammeId programme, int year, Map<CommitmentId, Remainder> typed) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CLOSE_YEAR, programme);
            List<Commitment> open = open(programme, year);
            Map<CommitmentId, Remainder> remainders = new HashMap<>(closing.decided(programme, year));
            remainders.putAll(typed);
            Complaints complaints = new Complaints()
                    .when(years.isClosed(programme, year), "year", "Das Jahr " + year + " ist schon abgeschlossen.")
                    .when(booking.today().getYear() <= year, "year", "Das Jahr " + year + " ist noch nicht zu Ende.");
            unpaid(programme, year)
                    .forEach(receipt -> complaints.when(
                            true,
                            "receipts",
                            receipt.number() + " ist „" + receipt.state().label()
                                    + "“: bitte bezahlen, parken oder stornieren."));
            open.forEach(order -> complaints.when(
                    !remainders.containsKey(order.id()),
                    "remainders",
                    order.number() + " hat noch einen Rest: bitte übertragen oder freigeben."));
            complaints.refuse();
            open.forEach(order -> settle(
                    actor,
                    booking,
                    programme,
                    order,
                    year,
                    Objects.requireNonNull(remainders.get(order.id())),
                    complaints));
            complaints.refuse();
            letGoOfParked(actor, booking, programme, year);
            if (years.state(programme, year) == YearState.OPEN) {
                closing.begin(actor, booking, programme, year);
            }
            years.move(actor, booking, programme, year, YearState.CLOSED);
            booking.note(
                    actor,
                    "Jahr abgeschlossen",
                    Integer.toString(year),
                    "CLOSING",
                    "CLOSED",
                    open.size() + " Reste entschieden");
            return year;
        });
    }

    public void reopen(Actor actor, ProgrammeId programme, int year, String reason) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CLOSE_YEAR, programme);
            YearState before = years.state(programme, year);
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, warum das Jahr wieder geöffnet wird.")
                    .when(before == YearState.OPEN, "year", "Das Jahr " + year + " ist offen.")
                    .refuse();
            years.move(actor, booking, programme, year, YearState.OPEN);
            booking.note(actor, "Jahr wieder geöffnet", Integer.toString(year), before.name(), "OPEN", reason);
            return year;
        });
    }

    /** A closed year takes no posting back: what a parked receipt held in it is free again and held anew when it is resumed. */
    private void letGoOfParked(Actor actor, Booking booking, ProgrammeId programme, int year) {
        receipts.inStates(programme, Set.of(ReceiptState.PARKED), Integer.MAX_VALUE).stream()
                .flatMap(receipt -> receipt.lines().stream())
                .forEach(line -> {
                    Money held = ledger.held(line.id(), EntryKind.INVOICED).getOrDefault(year, Money.ZERO);
                    ledger.ofReceipt(
                            actor,
                            booking,
                            new MoneyLedger.Posting(
                                    line.measure(), year, booking.today(), "Geparkt beim Jahresabschluss " + year),
                            EntryKind.INVOICED,
                            line.id(),
                            held.negated());
                });
    }

    private void settle(
            Actor actor,
            Booking booking,
            ProgrammeId programme,
            Commitment order,
            int year,
            Remainder remainder,
            Complaints complaints) {
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        for (Commitment.Line line : order.lines()) {
            Money rest = ledger.open(line.id()).getOrDefault(year, Money.ZERO);
            Measure measure = Objects.requireNonNull(measures.get(line.measure()));
            if (rest.isPositive() && remainder == Remainder.CARRY) {
                ledger.shortage(programme, measure, year + 1, rest)
                        .ifPresent(sentence -> complaints.when(true, "remainders", order.number() + ", " + sentence));
            }
            if (rest.isPositive() && complaints.isEmpty()) {
                post(actor, booking, line, year, rest.negated(), remainder);
                if (remainder == Remainder.CARRY) {
                    post(actor, booking, line, year + 1, rest, remainder);
                }
            }
        }
        if (commitments.require(order.id()).open().isZero()) {
            jdbc.sql("update funding.commitment set state = 'DONE', closed_on = ?, close_reason = ? where id = ?")
                    .params(
                            booking.today(),
                            "Rest beim Jahresabschluss " + year + " freigegeben",
                            order.id().value())
                    .update();
        }
    }

    private void post(Actor actor, Booking booking, Commitment.Line line, int year, Money amount, Remainder remainder) {
        String reason =
                remainder == Remainder.CARRY ? "Übertrag beim Jahresabschluss" : "Rest freigegeben: Jahresabschluss";
        ledger.committed(
                actor,
                booking,
                new MoneyLedger.Posting(line.measure(), year, booking.today(), reason),
                line.id(),
                amount);
    }

    private List<Commitment> open(ProgrammeId programme, int year) {
        return commitments.of(programme).stream()
                .filter(order -> order.lines().stream()
                        .anyMatch(line -> ledger.open(line.id()).containsKey(year)))
                .toList();
    }

    private List<Receipt> unpaid(ProgrammeId programme, int year) {
        return receipts.of(programme).stream()
                .filter(receipt -> Set.of(ReceiptState.RECORDED, ReceiptState.CHECKED, ReceiptState.RELEASED)
                        .contains(receipt.state()))
                .filter(receipt -> receipt.lines().stream()
                        .anyMatch(line -> ledger.held(line.id(), EntryKind.INVOICED)
                                        .containsKey(year)
                                || line.commitment()
                                        .filter(order -> ledger.open(order).containsKey(year))
                                        .isPresent()))
                .toList();
    }
}
