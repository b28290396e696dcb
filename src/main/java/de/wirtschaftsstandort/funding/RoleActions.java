package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.DeclaredActions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rights of the house that make somebody what in a programme; the roles screen gives them, for every programme or, with
 * workspace {@code funding} and path {@code /CODE}, for one.
 */
@Component
public final class RoleActions implements DeclaredActions {

    /** Of a person who has any role in any programme: opens the section. */
    public static final String ENTER_NAME = "funding.enter";

    static final String WORKSPACE = "funding";

    static Action of(FundingRole role) {
        return Action.of("funding." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(
                        Stream.of(Action.of(ENTER_NAME)),
                        Arrays.stream(FundingRole.values()).map(RoleActions::of))
                .toList();
    }
}
