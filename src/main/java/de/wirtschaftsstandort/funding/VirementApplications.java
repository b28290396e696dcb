package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes B10; the same day and instant give the same application for ever. */
@Component
public class VirementApplications {

    private static final Set<Virement.State> OPEN =
            Set.of(Virement.State.SUBMITTED, Virement.State.DECIDED, Virement.State.REQUESTED);

    private final Permissions permissions;
    private final Programmes programmes;
    private final Plans plans;
    private final Virements virements;
    private final RuleBook rules;

    VirementApplications(
            Permissions permissions, Programmes programmes, Plans plans, Virements virements, RuleBook rules) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
        this.virements = virements;
        this.rules = rules;
    }

    /** Those open on the day, by number. */
    public List<VirementApplication> make(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Map<MeasureId, Measure> measures = programmes.measuresById(programme, asOf);
        Plan before = plans.of(programme, asOf);
        Plan approved = plans.approvedBase(programme, asOf);
        List<Setting> settings = DeviationRule.of(rules, programme, asOf).settings();
        return virements.of(programme, asOf).stream()
                .filter(one -> OPEN.contains(one.state()))
                .map(one -> new VirementApplication(
                        one,
                        one.request().lines().stream()
                                .filter(line -> measures.containsKey(line.measure()))
                                .map(line -> new VirementApplication.Row(
                                        Objects.requireNonNull(measures.get(line.measure())),
                                        line.year(),
                                        before.of(line.measure(), line.year()),
                                        line.delta(),
                                        Percent.of(line.delta(), approved.of(line.measure(), line.year())),
                                        Percent.of(line.delta(), approved.ofMeasure(line.measure()))))
                                .toList(),
                        settings))
                .toList();
    }
}
