package de.wirtschaftsstandort.demand;

import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.DeclaredActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screen of unmet searches asks rights for. */
@Component
public final class DemandActions implements DeclaredActions {

    public static final String READ_NAME = "searches.read";

    /** Read what visitors looked for in vain. */
    public static final Action READ = Action.of(READ_NAME);

    @Override
    public List<Action> actions() {
        return List.of(READ);
    }
}
