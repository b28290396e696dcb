package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes what a virement would do; {@link SubmitVirement} and {@link VirementBooking} judge by the same preview. */
@Component
public class PreviewVirement {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Plans plans;
    private final Balances balances;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final BudgetYears years;
    private final Clock clock;

    PreviewVirement(
            Permissions permissions,
            Programmes programmes,
            Plans plans,
            Balances balances,
            TermsInForce terms,
            RuleBook rules,
            BudgetYears years,
            Clock clock) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
        this.balances = balances;
        this.terms = terms;
        this.rules = rules;
        this.years = years;
        this.clock = clock;
    }

    public VirementPreview preview(Actor actor, ProgrammeId programme, VirementRequest request) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, request);
    }

    VirementPreview compute(ProgrammeId programme, VirementRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        FundingTerms inForce = terms.latest(programme);
        Plan before = plans.current(programme);
        Plan after = before.plus(request.lines());
        Plan approved = plans.approvedBase(programme).plan();
        SortedMap<Integer, Money> ownBefore = plans.ownFundsBeyondGrant(programme, AsOf.everything());
        Map<Integer, Money> newOwn = request.ownFundsBeyondGrant() ? beyondGrant(after, ownBefore, inForce) : Map.of();
        Map<Integer, Money> own = new TreeMap<>(ownBefore);
        newOwn.forEach((year, money) -> own.merge(year, money, Money::plus));
        DeviationRule rule = DeviationRule.of(rules, programme, AsOf.everythingUpTo(today));
        List<Deviation> deviations = rule.deviations(approved, before, after, measures.values());
        boolean rises = after.total().compareTo(before.total()) > 0;
        List<Complaint> complaints = new ArrayList<>(VirementForm.complaints(request, measures));
        if (complaints.isEmpty()) {
            complaints.addAll(PlanLimits.complaints(before, after, own, inForce, id -> name(measures, id)));
            request.lines().forEach(line -> complaints.addAll(sourceComplaints(programme, measures, line)));
        }
        return new VirementPreview(
                rows(request, measures, before, after, approved),
                categories(request, measures, before, after),
                YearLimit.of(after, own, inForce),
                deviations,
                rises || deviations.stream().anyMatch(Deviation::needsAuthority)
                        ? ApprovalLevel.AUTHORITY
                        : ApprovalLevel.INTERNAL,
                newOwn,
                List.copyOf(complaints),
                rule.settings());
    }

    private List<Complaint> sourceComplaints(ProgrammeId programme, Map<MeasureId, Measure> measures, PlanChange line) {
        Complaints complaints = new Complaints();
        Money rest = balances.available(line.measure(), line.year()).plus(line.delta());
        complaints.when(
                line.delta().isNegative() && rest.isNegative(),
                "lines",
                () -> name(measures, line.measure()) + " " + line.year() + ": verfügbar sind "
                        + balances.available(line.measure(), line.year()).format("de") + ", "
                        + rest.negated().format("de") + " fehlen.");
        complaints.when(years.isClosed(programme, line.year()), "lines", () -> BudgetYears.closed(line.year()));
        return complaints.list();
    }

    private List<VirementPreview.Row> rows(
            VirementRequest request, Map<MeasureId, Measure> measures, Plan before, Plan after, Plan approved) {
        return request.lines().stream()
                .filter(line -> measures.containsKey(line.measure()))
                .map(line -> new VirementPreview.Row(
                        Objects.requireNonNull(measures.get(line.measure())),
                        line.year(),
                        before.of(line.measure(), line.year()),
                        after.of(line.measure(), line.year()),
                        balances.available(line.measure(), line.year()).plus(line.delta()),
                        Percent.of(line.delta(), approved.of(line.measure(), line.year())),
                        Percent.of(line.delta(), approved.ofMeasure(line.measure()))))
                .toList();
    }

    private static List<VirementPreview.CategoryRow> categories(
            VirementRequest request, Map<MeasureId, Measure> measures, Plan before, Plan after) {
        Map<Category, List<MeasureId>> members = measures.values().stream()
                .collect(Collectors.groupingBy(
                        Measure::category, LinkedHashMap::new, Collectors.mapping(Measure::id, Collectors.toList())));
        SortedSet<Integer> years =
                request.lines().stream().map(PlanChange::year).collect(Collectors.toCollection(TreeSet::new));
        return members.entrySet().stream()
                .flatMap(entry -> years.stream()
                        .map(year -> new VirementPreview.CategoryRow(
                                entry.getKey(),
                                year,
                                before.of(entry.getValue(), year),
                                after.of(entry.getValue(), year))))
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    /** What has to be marked so that every year keeps its cap. */
    private static Map<Integer, Money> beyondGrant(Plan after, Map<Integer, Money> ownBefore, FundingTerms terms) {
        Map<Integer, Money> beyond = new TreeMap<>();
        YearLimit.of(after, ownBefore, terms).stream()
                .filter(limit -> limit.over().isPositive())
                .forEach(limit -> beyond.put(
                        limit.year(),
                        limit.plan().minus(limit.ownFunds()).minus(terms.rate().largestEligible(limit.cap()))));
        return beyond;
    }

    private static String name(Map<MeasureId, Measure> measures, MeasureId id) {
        return Optional.ofNullable(measures.get(id)).map(Measure::name).orElse("Maßnahme");
    }
}
