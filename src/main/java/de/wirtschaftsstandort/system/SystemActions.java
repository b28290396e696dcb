package de.wirtschaftsstandort.system;

import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.DeclaredActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the system's screens ask rights for, besides {@code system.read}. */
@Component
public final class SystemActions implements DeclaredActions {

    /** The name of {@link de.wirtschaftsstandort.security.Actions#SYSTEM_READ}, for annotations. */
    public static final String READ_NAME = "system.read";

    public static final String MANAGE_NAME = "system.manage";

    /** Redirects, rebuilding an index. */
    public static final Action MANAGE = Action.of(MANAGE_NAME);

    @Override
    public List<Action> actions() {
        return List.of(MANAGE);
    }
}
