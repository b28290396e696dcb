package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.DeclaredActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of enquiries ask rights for. */
@Component
public final class EnquiryActions implements DeclaredActions {

    public static final String ANSWER_NAME = "enquiries.answer";
    public static final String DELETE_NAME = "enquiries.delete";

    /** Read what visitors sent and say what has become of it. */
    public static final Action ANSWER = Action.of(ANSWER_NAME);

    /** Delete before the day. */
    public static final Action DELETE = Action.of(DELETE_NAME);

    @Override
    public List<Action> actions() {
        return List.of(ANSWER, DELETE);
    }
}
