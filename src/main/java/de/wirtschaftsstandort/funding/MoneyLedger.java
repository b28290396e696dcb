package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the money ledger; every entry names the order or the receipt it comes from. */
@Component
class MoneyLedger {

    private final JdbcClient jdbc;
    private final Balances balances;
    private final BudgetYears years;

    MoneyLedger(JdbcClient jdbc, Balances balances, BudgetYears years) {
        this.jdbc = jdbc;
        this.balances = balances;
        this.years = years;
    }

    /** Where an entry belongs and why it is made. */
    record Posting(MeasureId measure, int year, LocalDate day, String reason) {}

    void committed(Actor actor, Booking booking, Posting posting, CommitmentLineId line, Money amount) {
        post(actor, booking, posting, EntryKind.COMMITTED, amount, line.value(), null);
    }

    void ofReceipt(Actor actor, Booking booking, Posting posting, EntryKind kind, int receiptLine, Money amount) {
        post(actor, booking, posting, kind, amount, null, receiptLine);
    }

    private void post(
            Actor actor,
            Booking booking,
            Posting posting,
            EntryKind kind,
            Money amount,
            @Nullable Integer commitmentLine,
            @Nullable Integer receiptLine) {
        if (amount.isZero()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into funding.money_entry
                            (measure_id, year, kind, cents, on_day, commitment_line_id, receipt_line_id, reason, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(posting.measure().value())
                .param(posting.year())
                .param(kind.name())
                .param(amount.cents())
                .param(posting.day())
                .param(commitmentLine)
                .param(receiptLine)
                .param(posting.reason())
                .param(actor.user().value())
                .param(booking.timestamp())
                .update();
    }

    /** What is still open of an order's line, by the year it is budgeted in; ascending, only years with a rest. */
    SortedMap<Integer, Money> open(CommitmentLineId line) {
        return byYear("commitment_line_id", line.value(), EntryKind.COMMITTED);
    }

    /** What a receipt's line holds of a kind, by year. */
    SortedMap<Integer, Money> held(int receiptLine, EntryKind kind) {
        return byYear("receipt_line_id", receiptLine, kind);
    }

    private SortedMap<Integer, Money> byYear(String column, int id, EntryKind kind) {
        SortedMap<Integer, Money> byYear = new TreeMap<>();
        jdbc.sql("select year, sum(cents) as cents from funding.money_entry where " + column
                        + " = ? and kind = ? group by year having sum(cents) <> 0")
                .params(id, kind.name())
                .query((row, n) -> byYear.put(row.getInt("year"), Money.ofCents(row.getLong("cents"))))
                .list();
        return byYear;
    }

    /** What all lines of a programme hold, for whoever goes through many of them. */
    HeldMoney held(ProgrammeId programme) {
        HeldMoney held = new HeldMoney();
        jdbc.sql(
                        """
                        select e.kind, e.receipt_line_id, e.commitment_line_id, e.year, sum(e.cents) as cents
                          from funding.money_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ? group by 1, 2, 3, 4 having sum(e.cents) <> 0
                        """)
                .param(programme.value())
                .query(row -> {
                    EntryKind kind = EntryKind.valueOf(row.getString("kind"));
                    int line = row.getInt(kind == EntryKind.COMMITTED ? "commitment_line_id" : "receipt_line_id");
                    held.add(kind, line, row.getInt("year"), Money.ofCents(row.getLong("cents")));
                });
        return held;
    }

    /** The sentence when an amount does not fit, empty when it does. */
    Optional<String> shortage(ProgrammeId programme, Measure measure, int year, Money amount) {
        if (years.isClosed(programme, year)) {
            return Optional.of(BudgetYears.closed(year));
        }
        Money available = balances.available(measure.id(), year);
        Money missing = amount.minus(available);
        return missing.isPositive()
                ? Optional.of(measure.name() + " " + year + ": verfügbar sind " + available.format("de") + ", "
                        + missing.format("de")
                        + " fehlen. Weiter geht es mit einer beschlossenen Umwidmung von mindestens "
                        + missing.format("de") + " nach " + measure.code() + " " + year + ".")
                : Optional.empty();
    }

    /** For bookings that give and take at once: what a cell lacks after them. */
    Optional<String> overdrawn(Measure measure, int year) {
        Money available = balances.available(measure.id(), year);
        return available.isNegative()
                ? Optional.of(
                        measure.name() + " " + year + ": " + available.negated().format("de")
                                + " fehlen. Weiter geht es mit einer beschlossenen Umwidmung von mindestens "
                                + available.negated().format("de") + " nach " + measure.code() + " " + year + ".")
                : Optional.empty();
    }
}
