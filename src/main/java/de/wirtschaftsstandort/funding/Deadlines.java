package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that is due: computed from rules and records, never typed twice. */
@Component
public class Deadlines {

    private final Permissions permissions;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Drawdowns drawdowns;
    private final MeasureProgress progress;
    private final Procurements procurements;
    private final Worries worries;
    private final PublicityLetters letters;
    private final ProofDeadlines proofs;
    private final AncillaryConditions conditions;
    private final JdbcClient jdbc;

    Deadlines(
            Permissions permissions,
            TermsInForce terms,
            RuleBook rules,
            Drawdowns drawdowns,
            MeasureProgress progress,
            Procurements procurements,
            Worries worries,
            PublicityLetters letters,
            ProofDeadlines proofs,
            AncillaryConditions conditions,
            JdbcClient jdbc) {
        this.permissions = permissions;
        this.terms = terms;
        this.rules = rules;
        this.drawdowns = drawdowns;
        this.progress = progress;
        this.procurements = procurements;
        this.worries = worries;
        this.letters = letters;
        this.proofs = proofs;
        this.conditions = conditions;
        this.jdbc = jdbc;
    }

    /** Due from the day of the moment on, within so many days; overdue ones with money or a task behind them come first. */
    public List<Deadline> within(Actor actor, ProgrammeId programme, AsOf asOf, int days) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        LocalDate until = asOf.day().plusDays(days);
        List<Deadline> open = new ArrayList<>();
        drawdowns.compute(programme, asOf).payouts().stream()
                .filter(use -> use.unused().isPositive())
                .forEach(use -> open.add(Deadline.of(
                        DeadlineKind.USE_BY,
                        use.payout().useUntil(),
                        use.payout().number() + ": " + use.unused().format("de") + " verwenden",
                        use.payout().number() + ": use " + use.unused().format("en"),
                        rules.require(
                                        programme,
                                        RuleKey.USE_WITHIN,
                                        new AsOf(use.payout().day(), asOf.knownAt()))
                                .citation())));
        progress.milestones(programme, asOf).stream()
                .filter(milestone -> milestone.isOpen(asOf.day()))
                .forEach(milestone -> open.add(new Deadline(
                        milestone.due(),
                        "Meilenstein „" + milestone.title() + "“",
                        "Milestone “" + milestone.title() + "”",
                        "Zeitplan",
                        DeadlineKind.MILESTONE,
                        Optional.of(milestone.measure()),
                        "")));
        worries.tasks(actor, programme, asOf)
                .forEach(task ->
                        open.add(Deadline.of(DeadlineKind.TASK, task.due(), task.title(), task.title(), "Aufgabe")));
        conditions.compute(programme, asOf).stream()
                .filter(AncillaryCondition::isOpen)
                .forEach(condition -> condition.terms().due().ifPresent(due -> open.add(Deadline.of(condition, due))));
        open.addAll(rows(
                DeadlineKind.VIREMENT,
                """
                select d.effective_from as day, v.number || ': Umwidmung wird wirksam' as title,
                       v.number || ': virement takes effect' as title_en, 'Beschluss ' || d.number as rule
                  from funding.virements_as_of(?, ?, ?) v join funding.decision d on d.id = v.decision_id
                 where v.state = 'DECIDED' and v.level = 'INTERNAL'
                """,
                programme.value(),
                asOf.day(),
                Timestamp.from(asOf.knownAt())));
        letters.of(actor, programme, asOf).stream()
                .filter(PublicityLetters.Letter::isOpen)
                .forEach(letter -> open.add(Deadline.of(
                        DeadlineKind.PUBLICITY,
                        letter.cureUntil(),
                        letter.measure() + ": Förderhinweis nachholen, " + letter.medium(),
                        letter.measure() + ": make good the funding notice, " + letter.medium(),
                        rules.require(programme, RuleKey.PUBLICITY_CURE, new AsOf(letter.letterOn(), asOf.knownAt()))
                                .citation())));
        open.addAll(proofs.of(programme, terms.of(programme, asOf).approved(), asOf));
        calendar(programme, asOf).stream()
                .filter(deadline -> !deadline.day().isBefore(asOf.day()))
                .forEach(open::add);
        return open.stream()
                .filter(deadline -> !deadline.day().isAfter(until))
                .sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::title))
                .toList();
    }

    private List<Deadline> calendar(ProgrammeId programme, AsOf asOf) {
        DateRange approved = terms.of(programme, asOf).approved();
        List<Deadline> calendar = new ArrayList<>();
        for (Quarter quarter : Quarter.in(approved)) {
            Setting due =
                    rules.require(programme, RuleKey.PROGRESS_REPORT_DUE, new AsOf(quarter.lastDay(), asOf.knownAt()));
            calendar.add(Deadline.of(
                    DeadlineKind.PROGRESS_REPORT,
                    quarter.lastDay().plus(due.period()),
                    "Quartalsberichte " + quarter,
                    "Quarterly reports " + quarter,
                    due.citation()));
        }
        calendar.add(Deadline.of(
                DeadlineKind.END_OF_PERIOD,
                approved.to(),
                "Ende des Bewilligungszeitraums",
                "End of the approved period",
                terms.of(programme, asOf).source()));
        List<Procurement> awards = procurements.all(programme, asOf);
        awards.stream()
                .filter(one -> one.state() == Procurement.State.BIDDERS_INFORMED)
                .forEach(one -> one.bidderInformationOn()
                        .ifPresent(sent -> calendar.add(Deadline.of(
                                DeadlineKind.AWARD,
                                sent.plusDays(procurements
                                        .advice(one, awards, asOf.knownAt())
                                        .bidderInformationDays()),
                                one.number() + ": Zuschlag möglich",
                                one.number() + ": award possible",
                                procurements
                                        .advice(one, awards, asOf.knownAt())
                                        .thresholds()
                                        .citation()))));
        calendar.addAll(rows(
                DeadlineKind.EARMARKED,
                """
                select i.bound_until as day, 'Zweckbindung endet: ' || i.description as title,
                       'Earmarking ends: ' || i.description as title_en, 'Bescheid' as rule
                  from funding.inventory_item i join funding.receipt r on r.id = i.receipt_id where r.programme_id = ?
                """,
                programme.value()));
        return calendar;
    }

    private List<Deadline> rows(DeadlineKind kind, String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> Deadline.of(
                        kind,
                        row.getObject("day", LocalDate.class),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getString("rule")))
                .list();
    }
}
