package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.shared.TemplateVisible;

/** A draft that waits, as lists show it. */
@TemplateVisible
record DraftRow(String number, String path, String kind, String subject, String preparer, String state, String since) {

    static DraftRow of(Desk desk, Draft draft) {
        Draft.Step last = draft.steps().get(0);
        return new DraftRow(
                draft.number(),
                desk.path("/drafts/" + draft.number()),
                draft.kind().label(),
                draft.subject(),
                draft.preparedBy().value(),
                last.reason().isEmpty() ? draft.state().label() : draft.state().label() + ": " + last.reason(),
                desk.texts().moment(last.at()));
    }
}
