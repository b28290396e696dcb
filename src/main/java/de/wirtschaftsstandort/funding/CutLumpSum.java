package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records by what lump sum the granting body cut the grant at a proof or a call, or that it took a cut back. */
@Component
public class CutLumpSum {

    /** A proof or a call; one of the two. */
    private record At(@Nullable Integer proof, @Nullable Integer drawdown, String number) {}

    /** What can be cut: a proof that was handed in, a call that was sent. */
    private record Occasion(At at, LocalDate since, Money most, SortedMap<Integer, Money> spending) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Plans plans;
    private final LumpCuts cuts;
    private final StoreDocument documents;
    private final JdbcClient jdbc;

    CutLumpSum(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            TermsInForce terms,
            RuleBook rules,
            Plans plans,
            LumpCuts cuts,
            StoreDocument documents,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.terms = terms;
        this.rules = rules;
        this.plans = plans;
        this.cuts = cuts;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /**
     * @param occasion number of a proof or a call
     * @param amount of the grant
     * @param day of the letter
     * @throws Refused at {@code occasion}, {@code amount}, {@code decidedOn} or {@code reason}
     */
    public LumpCutId cut(
            Actor actor,
            ProgrammeId programme,
            String occasion,
            Money amount,
            LocalDate day,
            String reason,
            StoredFile letter) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, programme);
            Occasion cut = occasion(programme, occasion, day)
                    .orElseThrow(() -> new Refused(
                            "occasion",
                            "Bitte einen eingereichten Nachweis oder eine eingereichte Anforderung wählen."));
            Money before = cuts.all(programme, AsOf.everything()).stream()
                    .filter(one -> one.occasion().equals(occasion))
                    .map(LumpCut::amount)
                    .reduce(Money.ZERO, Money::plus);
            Money most = cut.most().minus(before);
            new Complaints()
                    .when(!amount.isPositive(), "amount", "Der Betrag muss über null liegen.")
                    .when(
                            amount.compareTo(most) > 0,
                            "amount",
                            () -> "Gekürzt werden können an " + occasion + " höchstens " + most.format("de") + ".")
                    .when(day.isAfter(booking.today()), "decidedOn", "Das Schreiben liegt in der Zukunft.")
                    .when(
                            day.isBefore(cut.since()),
                            "decidedOn",
                            () -> "Das Schreiben liegt vor der Einreichung vom " + GermanDate.format(cut.since()) + ".")
                    .blank(reason, "reason", "Bitte den Grund der Kürzung angeben.")
                    .refuse();
            FundingRate state = new FundingRate(
                    rules.require(programme, RuleKey.STATE_SHARE, day).number());
            LumpCutId id = insert(
                    actor,
                    booking,
                    programme,
                    cut.at(),
                    amount,
                    day,
                    reason,
                    documents.store(actor, programme, letter),
                    Optional.empty());
            CutSpread.over(cut.spending(), amount, state).forEach((measure, part) -> jdbc.sql(
                            """
                            insert into funding.lump_cut_share (lump_cut_id, measure_id, state_cents, federal_cents)
                            select ?, id, ?, ? from funding.measure where programme_id = ? and number = ?
                            """)
                    .params(id.value(), part.state().cents(), part.federal().cents(), programme.value(), measure)
                    .update());
            return id;
        });
    }

    /** The granting body took the cut back, all of it; its shares are undone one by one. */
    public LumpCutId lift(
            Actor actor, ProgrammeId programme, String number, LocalDate day, String reason, StoredFile letter) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, programme);
            LumpCut cut = cuts.all(programme, AsOf.everything()).stream()
                    .filter(one -> one.number().equals(number) && one.lifts().isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new Refused("cut", "Bitte die Kürzung auswählen."));
            new Complaints()
                    .when(cut.lifted(), "cut", number + " ist schon aufgehoben.")
                    .when(day.isAfter(booking.today()), "liftedOn", "Das Schreiben liegt in der Zukunft.")
                    .when(
                            day.isBefore(cut.decidedOn()),
                            "liftedOn",
                            () -> "Das Schreiben liegt vor der Kürzung vom " + GermanDate.format(cut.decidedOn()) + ".")
                    .blank(reason, "liftReason", "Bitte den Grund angeben.")
                    .refuse();
            At at = jdbc.sql("select proof_id, drawdown_id from funding.lump_cut where id = ?")
                    .param(cut.id().value())
                    .query((row, n) -> new At(
                            row.getObject("proof_id", Integer.class),
                            row.getObject("drawdown_id", Integer.class),
                            cut.occasion()))
                    .single();
            LumpCutId id = insert(
                    actor,
                    booking,
                    programme,
                    at,
                    cut.amount().negated(),
                    day,
                    reason,
                    documents.store(actor, programme, letter),
                    Optional.of(cut.id()));
            jdbc.sql(
                            """
                            insert into funding.lump_cut_share (lump_cut_id, measure_id, state_cents, federal_cents)
                            select ?, measure_id, -state_cents, -federal_cents from funding.lump_cut_share where lump_cut_id = ?
                            """)
                    .params(id.value(), cut.id().value())
                    .update();
            return id;
        });
    }

    private LumpCutId insert(
            Actor actor,
            Booking booking,
            ProgrammeId programme,
            At at,
            Money amount,
            LocalDate day,
            String reason,
            DocumentId letter,
            Optional<LumpCutId> lifts) {
        String number = booking.number("K", day.getYear(), 2);
        int id = jdbc.sql(
                        """
                        insert into funding.lump_cut (programme_id, number, proof_id, drawdown_id, cents, decided_on, reason, document_id,
                                                      lifts_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(programme.value())
                .param(number)
                .param(at.proof())
                .param(at.drawdown())
                .param(amount.cents())
                .param(day)
                .param(reason.strip())
                .param(letter.value())
                .param(lifts.map(LumpCutId::value).orElse(null))
                .param(actor.user().value())
                .param(booking.timestamp())
                .query(Integer.class)
                .single();
        booking.note(
                actor,
                lifts.isEmpty() ? "Pauschale Kürzung" : "Pauschale Kürzung aufgehoben",
                number,
                at.number(),
                amount.format("de"),
                reason.strip());
        return new LumpCutId(id);
    }

    /** What was handed in, with the spending a cut of it falls to. */
    private Optional<Occasion> occasion(ProgrammeId programme, String number, LocalDate day) {
        Optional<Occasion> proof = jdbc.sql(
                        """
                        select id, submitted_on, coalesce(recognised_cents, eligible_cents) as cents from funding.proof
                         where programme_id = ? and number = ? and state in ('SUBMITTED', 'RECOGNISED', 'CUT')
                        """)
                .params(programme.value(), number)
                .query((row, n) -> new Occasion(
                        new At(row.getInt("id"), null, number),
                        row.getObject("submitted_on", LocalDate.class),
                        terms.latest(programme).rate().share(Money.ofCents(row.getLong("cents"))),
                        spending(programme, "r.proof_id = " + row.getInt("id"), day)))
                .optional();
        return proof.isPresent()
                ? proof
                : jdbc.sql(
                                """
                                select id, requested_on, requested_cents from funding.drawdown
                                 where programme_id = ? and number = ? and state in ('SUBMITTED', 'PAID_OUT', 'REPAID')
                                """)
                        .params(programme.value(), number)
                        .query((row, n) -> new Occasion(
                                new At(null, row.getInt("id"), number),
                                row.getObject("requested_on", LocalDate.class),
                                Money.ofCents(row.getLong("requested_cents")),
                                spending(programme, "true", day)))
                        .optional();
    }

    /** Eligible spending by measure up to the day; before anything was spent the plan says who bears the cut. */
    private SortedMap<Integer, Money> spending(ProgrammeId programme, String of, LocalDate day) {
        SortedMap<Integer, Money> spent = new TreeMap<>();
        jdbc.sql(
                        """
                        select m.number, sum(e.cents) as cents from funding.money_entry e
                          join funding.measure m on m.id = e.measure_id
                          join funding.receipt_line l on l.id = e.receipt_line_id
                          join funding.receipt r on r.id = l.receipt_id
                         where m.programme_id = ? and e.kind = 'ACTUAL' and e.on_day <= ? and\s"""
                                + of + " group by m.number having sum(e.cents) > 0")
                .params(programme.value(), day)
                .query((row, n) -> spent.put(row.getInt("number"), Money.ofCents(row.getLong("cents"))))
                .list();
        if (spent.isEmpty()) {
            Plan plan = plans.current(programme);
            List<Measure> measures = programmes.measures(programme);
            measures.forEach(measure -> spent.put(measure.number(), plan.ofMeasure(measure.id())));
        }
        return spent;
    }
}
