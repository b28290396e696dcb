package de.wirtschaftsstandort.funding;

import static de.wirtschaftsstandort.funding.FundingAction.ACCEPT_PROGRESS;
import static de.wirtschaftsstandort.funding.FundingAction.ADOPT_DRAFT;
import static de.wirtschaftsstandort.funding.FundingAction.CAST_VOTE;
import static de.wirtschaftsstandort.funding.FundingAction.CHANGE_RULES;
import static de.wirtschaftsstandort.funding.FundingAction.CHECK_FACTS;
import static de.wirtschaftsstandort.funding.FundingAction.CLOSE_YEAR;
import static de.wirtschaftsstandort.funding.FundingAction.CREATE_PROGRAMME;
import static de.wirtschaftsstandort.funding.FundingAction.DRAFT_DRAWDOWN;
import static de.wirtschaftsstandort.funding.FundingAction.DRAFT_PLAN;
import static de.wirtschaftsstandort.funding.FundingAction.EVALUATE_OFFERS;
import static de.wirtschaftsstandort.funding.FundingAction.FULFIL_CONDITION;
import static de.wirtschaftsstandort.funding.FundingAction.KEEP_PROCUREMENT;
import static de.wirtschaftsstandort.funding.FundingAction.PREPARE_CLOSING;
import static de.wirtschaftsstandort.funding.FundingAction.PREPARE_DRAFT;
import static de.wirtschaftsstandort.funding.FundingAction.PREPARE_DRAWDOWN;
import static de.wirtschaftsstandort.funding.FundingAction.READ_AUDIT;
import static de.wirtschaftsstandort.funding.FundingAction.READ_FIGURES;
import static de.wirtschaftsstandort.funding.FundingAction.READ_PROCUREMENT;
import static de.wirtschaftsstandort.funding.FundingAction.RECORD_DECISION;
import static de.wirtschaftsstandort.funding.FundingAction.RECORD_MONEY;
import static de.wirtschaftsstandort.funding.FundingAction.RELEASE_DRAWDOWN;
import static de.wirtschaftsstandort.funding.FundingAction.RELEASE_MONEY;
import static de.wirtschaftsstandort.funding.FundingAction.WRITE_PROGRESS;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one place that says who may do what. Screens, imports and interfaces all come through the use cases, and every use
 * case asks here; an administrator keeps accounts and has no right to money.
 */
@Component
public class Permissions {

    private static final Map<FundingRole, Map<FundingAction, Reach>> TABLE = new EnumMap<>(FundingRole.class);

    static {
        row(
                FundingRole.PROGRAMME_LEAD,
                Reach.ALL,
                READ_FIGURES,
                RECORD_MONEY,
                ADOPT_DRAFT,
                CHECK_FACTS,
                DRAFT_PLAN,
                RECORD_DECISION,
                CAST_VOTE,
                KEEP_PROCUREMENT,
                READ_PROCUREMENT,
                EVALUATE_OFFERS,
                DRAFT_DRAWDOWN,
                PREPARE_DRAWDOWN,
                RELEASE_DRAWDOWN,
                ACCEPT_PROGRESS,
                PREPARE_CLOSING,
                CLOSE_YEAR,
                CHANGE_RULES,
                FULFIL_CONDITION,
                CREATE_PROGRAMME,
                READ_AUDIT);
        row(
                FundingRole.MEASURE_OWNER,
                Reach.OWN,
                RECORD_MONEY,
                CHECK_FACTS,
                DRAFT_PLAN,
                KEEP_PROCUREMENT,
                READ_PROCUREMENT,
                EVALUATE_OFFERS,
                WRITE_PROGRESS,
                READ_AUDIT);
        row(FundingRole.MEASURE_OWNER, Reach.ALL, READ_FIGURES);
        row(
                FundingRole.FINANCE,
                Reach.ALL,
                READ_FIGURES,
                RECORD_MONEY,
                ADOPT_DRAFT,
                RELEASE_MONEY,
                DRAFT_PLAN,
                READ_PROCUREMENT,
                DRAFT_DRAWDOWN,
                PREPARE_DRAWDOWN,
                PREPARE_CLOSING,
                FULFIL_CONDITION,
                READ_AUDIT);
        row(FundingRole.STEERING_MEMBER, Reach.ALL, READ_FIGURES, CAST_VOTE);
        row(FundingRole.WORKING_MEMBER, Reach.OWN, READ_FIGURES, DRAFT_PLAN, WRITE_PROGRESS);
        row(FundingRole.WORKING_MEMBER, Reach.ALL, EVALUATE_OFFERS, CAST_VOTE);
        row(FundingRole.PROVIDER, Reach.ALL, READ_FIGURES, WRITE_PROGRESS, DRAFT_DRAWDOWN, PREPARE_DRAFT);
        row(FundingRole.AUDITOR, Reach.ALL, READ_FIGURES, READ_PROCUREMENT, READ_AUDIT);
        row(FundingRole.ADMINISTRATOR, Reach.ALL, READ_AUDIT);
    }

    private final MeasureOwners owners;

    Permissions(MeasureOwners owners) {
        this.owners = owners;
    }

    private static void row(FundingRole role, Reach reach, FundingAction... actions) {
        Map<FundingAction, Reach> rights = TABLE.computeIfAbsent(role, none -> new EnumMap<>(FundingAction.class));
        for (FundingAction action : actions) {
            rights.put(action, reach);
        }
    }

    /** Whether the actor may do it for the whole programme. */
    public boolean allows(Actor actor, FundingAction action, ProgrammeId programme) {
        return actor.rolesIn(programme).stream()
                .anyMatch(role -> reach(role, action).equals(Optional.of(Reach.ALL)));
    }

    /** Whether the actor may do it for every one of these measures. */
    public boolean allows(Actor actor, FundingAction action, ProgrammeId programme, Collection<MeasureId> measures) {
        if (allows(actor, action, programme)) {
            return true;
        }
        boolean own = actor.rolesIn(programme).stream()
                .anyMatch(role -> reach(role, action).equals(Optional.of(Reach.OWN)));
        return own && !measures.isEmpty() && owners.areAllOf(actor.user(), programme, measures);
    }

    /** Whether the actor may do it for at least some measure of the programme. */
    public boolean allowsIn(Actor actor, FundingAction action, ProgrammeId programme) {
        return actor.rolesIn(programme).stream()
                .anyMatch(role -> reach(role, action).isPresent());
    }

    /** Whether there is a programme in which the actor may do it for at least some measure; what a screen asks before it opens. */
    public boolean allowsSomewhere(Actor actor, FundingAction action) {
        return actor.roles().values().stream().flatMap(Set::stream).anyMatch(role -> reach(role, action)
                .isPresent());
    }

    /** @throws NotPermitted in the words of the person refused */
    public void require(Actor actor, FundingAction action, ProgrammeId programme) {
        if (!allows(actor, action, programme)) {
            throw refusal(actor, action, programme);
        }
    }

    void require(Actor actor, FundingAction action, ProgrammeId programme, Collection<MeasureId> measures) {
        if (!allows(actor, action, programme, measures)) {
            throw refusal(actor, action, programme);
        }
    }

    private static Optional<Reach> reach(FundingRole role, FundingAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(role, Map.of()).get(action));
    }

    private static NotPermitted refusal(Actor actor, FundingAction action, ProgrammeId programme) {
        Set<FundingRole> roles = actor.rolesIn(programme);
        if (roles.isEmpty()) {
            return new NotPermitted("Dieses Programm gibt es für Sie nicht.");
        }
        String had = roles.stream().map(FundingRole::label).sorted().collect(Collectors.joining(", "));
        String needed = Stream.of(FundingRole.values())
                .filter(role -> reach(role, action).isPresent())
                .map(FundingRole::label)
                .collect(Collectors.joining(", "));
        return new NotPermitted("„" + action.label() + "“ ist Ihnen hier nicht erlaubt (Ihre Rolle: " + had
                + "). Das dürfen: " + needed + ".");
    }
}
