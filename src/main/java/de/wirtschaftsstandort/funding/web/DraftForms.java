package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AdoptDraft;
import de.wirtschaftsstandort.funding.CommitmentId;
import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.DraftId;
import de.wirtschaftsstandort.funding.FundingDrafts;
import de.wirtschaftsstandort.funding.PrepareDraft;
import de.wirtschaftsstandort.funding.RecordReceipt;
import de.wirtschaftsstandort.funding.VirementId;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * FundingDrafts on the form of what they become: whoever prepares one hands the form in, whoever adopts it finds the form filled and
 * saves as always.
 */
@Component
@OnlyWithBackoffice
class DraftForms {

    /** Button that hands a form in as a draft. */
    static final String PREPARE = "prepare";

    private static final String DRAFT = "draft";
    private static final String REVISION = "revision";

    /** How a plan was marked when it was typed says nothing about what was typed. */
    private static final String MARK = "mark";

    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "save", "check", "more", "preview", "submit", PREPARE, DRAFT, REVISION);

    private interface Adoption<T> {
        T adopt(Actor actor, DraftId id, int seen, boolean changed, Supplier<T> work);
    }

    private final FundingDrafts drafts;
    private final PrepareDraft prepare;
    private final AdoptDraft adopt;

    DraftForms(FundingDrafts drafts, PrepareDraft prepare, AdoptDraft adopt) {
        this.drafts = drafts;
        this.prepare = prepare;
        this.adopt = adopt;
    }

    /** Address of the form a draft is of, below the programme. */
    static String form(Draft draft) {
        return switch (draft.kind()) {
            case ORDER -> "/orders/new";
            case RECEIPT -> "/receipts/new";
            case VIREMENT -> "/plan";
        };
    }

    /**
     * The draft of an address or a form.
     *
     * @param number empty when there is none
     */
    Optional<Draft> named(Desk desk, String number, Draft.Kind kind) {
        return number.isBlank()
                ? Optional.empty()
                : Optional.of(drafts.find(desk.actor(), desk.id(), number)
                        .filter(draft -> draft.kind() == kind)
                        .orElseThrow(() -> new ScreenMissing("draft " + number)));
    }

    /** What fills the form of a draft. */
    static Map<String, String> fields(Draft draft) {
        Map<String, String> fields = new HashMap<>(draft.fields());
        fields.put(DRAFT, draft.number());
        fields.put(REVISION, Integer.toString(draft.revision()));
        return fields;
    }

    /** Hands the form in, anew or as the next revision of the draft it was filled from; answers the draft. */
    Draft prepare(Desk desk, Posted posted, Draft.Kind kind, String subject) {
        DraftId id = named(desk, posted.form().value(DRAFT), kind)
                .map(draft -> prepare.change(desk.actor(), draft.id(), revision(posted), subject, typed(posted)))
                .orElseGet(() -> prepare.prepare(desk.actor(), desk.id(), kind, subject, typed(posted)));
        return drafts.require(id);
    }

    /** On to the draft that was handed in. */
    static String done(Desk desk, Posted posted, Draft draft) {
        return posted.done("funding.draft.prepared", desk.path("/drafts/" + draft.number()));
    }

    CommitmentId order(Desk desk, Posted posted, Supplier<CommitmentId> work) {
        return booked(desk, posted, Draft.Kind.ORDER, adopt::order, work);
    }

    RecordReceipt.Recorded receipt(Desk desk, Posted posted, Supplier<RecordReceipt.Recorded> work) {
        return booked(desk, posted, Draft.Kind.RECEIPT, adopt::receipt, work);
    }

    VirementId virement(Desk desk, Posted posted, Supplier<VirementId> work) {
        return booked(desk, posted, Draft.Kind.VIREMENT, adopt::virement, work);
    }

    /** Books; where the form was filled from a draft, adopts it in the same transaction. */
    private <T> T booked(Desk desk, Posted posted, Draft.Kind kind, Adoption<T> adoption, Supplier<T> work) {
        return named(desk, posted.form().value(DRAFT), kind)
                .map(draft ->
                        adoption.adopt(desk.actor(), draft.id(), revision(posted), differs(draft, typed(posted)), work))
                .orElseGet(work);
    }

    /** The revision that was shown; 0 for anything else. */
    static int revision(Posted posted) {
        String revision = posted.form().value(REVISION);
        return revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 0;
    }

    private static Map<String, String> typed(Posted posted) {
        return posted.fields().entrySet().stream()
                .filter(field ->
                        !NOT_TYPED.contains(field.getKey()) && !field.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().strip()));
    }

    private static boolean differs(Draft draft, Map<String, String> typed) {
        Map<String, String> before = new HashMap<>(draft.fields());
        Map<String, String> after = new HashMap<>(typed);
        before.remove(MARK);
        after.remove(MARK);
        return !before.equals(after);
    }

    /** Whether the plan is another one by now than the one the draft was typed into. */
    static boolean planChangedSince(Draft draft, String mark) {
        return !draft.fields().getOrDefault(MARK, mark).equals(mark);
    }
}
