package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;

/**
 * Everything the note of a procurement says.
 *
 * @param neighbours hints at records that may serve the same need under another name
 * @param offers empty for those who may not see them before the award
 * @param scheme how offers are compared, where criteria were fixed
 * @param ranking empty before the evaluation and for those who may not see the offers
 * @param missing what the note still lacks
 * @param evaluates whether the reader is one of the named evaluators
 */
public record ProcurementRecord(
        Procurement procurement,
        String estimateBasis,
        String cancelReason,
        ProcedureAdvice advice,
        List<String> neighbours,
        List<Invited> invited,
        Optional<List<Bid>> offers,
        Optional<AwardScheme> scheme,
        Optional<OfferRanking> ranking,
        List<Evaluator> evaluators,
        List<Commitment> orders,
        List<String> missing,
        boolean evaluates) {

    public ProcurementRecord {
        neighbours = List.copyOf(neighbours);
        invited = List.copyOf(invited);
        evaluators = List.copyOf(evaluators);
        orders = List.copyOf(orders);
        missing = List.copyOf(missing);
    }

    /** A company asked for an offer, and the proof of suitability asked of it. */
    public record Invited(String company, String proof) {}

    /** An offer and whose it is. */
    public record Bid(String company, Offer offer) {}

    /** Who evaluates; {@code employer} is empty for people of the county. */
    public record Evaluator(UserId user, String employer) {}
}
