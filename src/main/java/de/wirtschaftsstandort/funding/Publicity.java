package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence of the funding notice, and what its absence may cost. */
@Component
public class Publicity {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Figures figures;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    Publicity(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Figures figures,
            TermsInForce terms,
            RuleBook rules,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.figures = figures;
        this.terms = terms;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /**
     * Evidence of a medium.
     *
     * @param exemptionReason why the notice could not be shown, e.g. too small
     * @param reportedOn when this was reported to the granting body; without it the exemption does not count
     */
    public record Evidence(
            String medium,
            LocalDate shownOn,
            boolean notice,
            boolean logos,
            String exemptionReason,
            Optional<LocalDate> reportedOn) {}

    /** Evidence and the measure it belongs to. */
    public record Shown(String measure, Evidence evidence) {}

    public void record(Actor actor, ProgrammeId programme, int number, Evidence evidence) {
        bookkeeping.book(programme, booking -> {
            Measure measure = programmes.requireMeasure(programme, number);
            permissions.require(actor, FundingAction.RECORD_MONEY, programme, List.of(measure.id()));
            new Complaints()
                    .blank(evidence.medium(), "medium", "Bitte das Medium nennen.")
                    .when(evidence.shownOn().isAfter(booking.today()), "shownOn", "Der Tag liegt in der Zukunft.")
                    .when(
                            !evidence.notice()
                                    && evidence.exemptionReason().isBlank()
                                            != evidence.reportedOn().isEmpty(),
                            "reportedOn",
                            "„Zu klein für den Förderhinweis“ gilt nur mit Grund und Tag der Meldung an die Bewilligungsbehörde.")
                    .refuse();
            jdbc.sql(
                            """
                            insert into funding.publicity_evidence
                                (measure_id, medium, shown_on, notice_shown, logos_shown, exemption_reason, reported_on, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?::date, ?, ?)
                            """)
                    .param(measure.id().value())
                    .param(evidence.medium())
                    .param(evidence.shownOn())
                    .param(evidence.notice())
                    .param(evidence.logos())
                    .param(evidence.exemptionReason())
                    .param(evidence.reportedOn().map(LocalDate::toString).orElse(null))
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .update();
            booking.note(
                    actor,
                    "Publizität festgehalten",
                    measure.code(),
                    "",
                    evidence.medium(),
                    evidence.exemptionReason());
            return number;
        });
    }

    /** Evidence as it was on record, by day of showing. */
    public List<Shown> evidence(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql(
                        """
                        select e.*, m.number from funding.publicity_evidence e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ? and e.shown_on <= ? and e.recorded_at <= ? order by e.shown_on, e.id
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Shown(
                        "M" + row.getInt("number"),
                        new Evidence(
                                row.getString("medium"),
                                row.getObject("shown_on", LocalDate.class),
                                row.getBoolean("notice_shown"),
                                row.getBoolean("logos_shown"),
                                row.getString("exemption_reason"),
                                Optional.ofNullable(row.getObject("reported_on", LocalDate.class)))))
                .list();
    }

    /** Media of a measure that show no notice and have no reported exemption. */
    public List<String> gaps(ProgrammeId programme, int number) {
        return jdbc.sql(
                        """
                        select medium from funding.publicity_evidence
                         where measure_id = ? and not notice_shown and exemption_reason = '' order by id
                        """)
                .param(programmes.requireMeasure(programme, number).id().value())
                .query(String.class)
                .list();
    }

    /** The risk of what was spent on a measure up to a moment. */
    public PublicityRisk risk(Actor actor, ProgrammeId programme, int number, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        MeasureId measure = programmes.requireMeasure(programme, number).id();
        Money eligible = figures.compute(programme, asOf).stream()
                .filter(cell -> cell.measure().equals(measure))
                .map(Cell::actual)
                .reduce(Money.ZERO, Money::plus);
        return PublicityRisk.of(
                eligible,
                terms.of(programme, asOf).rate(),
                rules.require(programme, RuleKey.STATE_SHARE, asOf),
                rules.require(programme, RuleKey.PUBLICITY_PENALTY, asOf));
    }

    /** Last day to make good what a letter of the granting body asks for. */
    public LocalDate cureUntil(ProgrammeId programme, LocalDate letter) {
        return letter.plus(
                rules.require(programme, RuleKey.PUBLICITY_CURE, letter).period());
    }
}
