package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** A vote of a meeting on a virement: the decision and what it does to the virement are one step, or neither happens. */
@Component
public class VoteOnVirement {

    private final Bookkeeping bookkeeping;
    private final RecordDecision decisions;
    private final DecideVirement virements;

    VoteOnVirement(Bookkeeping bookkeeping, RecordDecision decisions, DecideVirement virements) {
        this.bookkeeping = bookkeeping;
        this.decisions = decisions;
        this.virements = virements;
    }

    /** @throws Refused with what is wrong with the vote, or at {@code item} with what the virement lacks by now */
    public DecisionId vote(Actor actor, ProgrammeId programme, MeetingId meeting, VirementId virement, Vote vote) {
        return bookkeeping.book(programme, booking -> {
            DecisionId decision = decisions.record(actor, programme, meeting, vote);
            try {
                virements.decide(actor, virement, decision);
            } catch (Refused refused) {
                throw new Refused(refused.complaints().stream()
                        .map(one -> new Complaint("item", one.sentence()))
                        .toList());
            }
            return decision;
        });
    }
}
