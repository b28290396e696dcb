package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands a virement in for decision; nothing moves yet. */
@Component
public class SubmitVirement {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final PreviewVirement previews;
    private final PlanGrids grids;
    private final JdbcClient jdbc;

    SubmitVirement(
            Bookkeeping bookkeeping,
            Permissions permissions,
            PreviewVirement previews,
            PlanGrids grids,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.previews = previews;
        this.grids = grids;
        this.jdbc = jdbc;
    }

    /** @throws Refused with the complaints of the preview */
    public VirementId submit(Actor actor, ProgrammeId programme, VirementRequest request) {
        return bookkeeping.book(programme, booking -> submit(actor, booking, programme, request));
    }

    /**
     * As {@link #submit(Actor, ProgrammeId, VirementRequest)}, if the plan is still the one the person saw.
     *
     * @throws Refused at {@code mark} when somebody changed it meanwhile
     */
    public VirementId submit(Actor actor, ProgrammeId programme, VirementRequest request, PlanGrid.Mark seen) {
        return bookkeeping.book(programme, booking -> {
            grids.refuseUnlessStill(programme, seen);
            return submit(actor, booking, programme, request);
        });
    }

    private VirementId submit(Actor actor, Booking booking, ProgrammeId programme, VirementRequest request) {
        permissions.require(
                actor,
                FundingAction.DRAFT_PLAN,
                programme,
                request.lines().stream().map(PlanChange::measure).toList());
        VirementPreview preview = previews.compute(programme, request);
        if (!preview.complaints().isEmpty()) {
            throw new Refused(preview.complaints());
        }
        String number = booking.number("U", booking.today().getYear(), 2);
        int id = jdbc.sql(
                        """
                            insert into funding.virement
                                (programme_id, number, kind, reason, level, state, own_funds, grant_decision_id, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?) returning id
                            """)
                .param(programme.value())
                .param(number)
                .param(request.kind().name())
                .param(request.reason())
                .param(preview.level().name())
                .param(request.ownFundsBeyondGrant())
                .param(request.decision().map(GrantDecisionId::value).orElse(null))
                .param(actor.user().value())
                .param(booking.timestamp())
                .query(Integer.class)
                .single();
        request.lines().forEach(line -> jdbc.sql("insert into funding.virement_line values (?, ?, ?, ?)")
                .params(id, line.measure().value(), line.year(), line.delta().cents())
                .update());
        booking.note(
                actor,
                request.kind().label() + " eingereicht",
                number,
                "",
                request.lines().toString(),
                request.reason());
        return new VirementId(id);
    }
}
