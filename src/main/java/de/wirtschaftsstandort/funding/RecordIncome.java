package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records money from others than the granting body; it stands in the numeric proof and is never changed. */
@Component
public class RecordIncome {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final BudgetYears years;
    private final JdbcClient jdbc;

    RecordIncome(Bookkeeping bookkeeping, Permissions permissions, BudgetYears years, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.years = years;
        this.jdbc = jdbc;
    }

    /** @param measure empty when it belongs to the whole programme */
    public void record(Actor actor, ProgrammeId programme, Optional<Measure> measure, Income income) {
        bookkeeping.book(programme, booking -> {
            List<MeasureId> measures = measure.map(Measure::id).stream().toList();
            permissions.require(actor, FundingAction.RECORD_MONEY, programme, measures);
            new Complaints()
                    .blank(income.payer(), "payer", "Bitte sagen, von wem das Geld kommt.")
                    .blank(income.reason(), "reason", "Bitte sagen, wofür das Geld ist.")
                    .when(!income.amount().isPositive(), "amount", "Der Betrag muss über null liegen.")
                    .when(income.day().isAfter(booking.today()), "receivedOn", "Der Tag liegt in der Zukunft.")
                    .when(
                            years.isClosed(programme, income.day().getYear()),
                            "receivedOn",
                            () -> BudgetYears.closed(income.day().getYear()))
                    .refuse();
            jdbc.sql(
                            """
                            insert into funding.income (programme_id, measure_id, received_on, payer, reason, cents, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(programme.value())
                    .param(measure.map(one -> one.id().value()).orElse(null))
                    .param(income.day())
                    .param(income.payer())
                    .param(income.reason())
                    .param(income.amount().cents())
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .update();
            booking.note(
                    actor,
                    "Einnahme festgehalten",
                    measure.map(Measure::code).orElse("Programm"),
                    "",
                    income.amount().format("de"),
                    income.payer() + ": " + income.reason());
            return programme;
        });
    }
}
