package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.DeclaredActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of marketing ask rights for. */
@Component
public final class OfferActions implements DeclaredActions {

    public static final String READ_NAME = "offers.read";
    public static final String MARKET_NAME = "offers.market";

    /** Read leads, statistics and the monitoring. */
    public static final Action READ = Action.of(READ_NAME);

    /** Record the steps of leads. */
    public static final Action MARKET = Action.of(MARKET_NAME);

    @Override
    public List<Action> actions() {
        return List.of(READ, MARKET);
    }
}
