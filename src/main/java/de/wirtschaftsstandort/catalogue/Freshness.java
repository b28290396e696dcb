package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whether somebody stands by what is said of a plot or a building; what is sold, let or withdrawn needs nobody. */
@Component
@EnableConfigurationProperties(FreshnessSettings.class)
public class Freshness {

    /** The day somebody looked through it. */
    public static final PropertyKey CONFIRMED_ON = PropertyKey.of("verifiedAt");

    /** The day somebody wants to look again, earlier than all others. */
    public static final PropertyKey NEXT_REVIEW = PropertyKey.of("nextReviewOn");

    private final FreshnessSettings settings;
    private final Clock clock;

    Freshness(FreshnessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What is to be done about an offer. */
    public enum Stand {
        CONFIRMED,
        /** Somebody should look through it again. */
        DUE,
        /** Nobody did for so long that it stands behind the others. */
        DEMOTED
    }

    public Stand of(ContentNode offer) {
        if (!OfferState.isOnOffer(offer)) {
            return Stand.CONFIRMED;
        }
        Optional<LocalDate> confirmed = confirmedOn(offer);
        LocalDate today = today();
        if (confirmed.isEmpty() || !today.isBefore(confirmed.get().plus(settings.demoteAfter()))) {
            return Stand.DEMOTED;
        }
        return today.isBefore(dueOn(offer, confirmed.get())) ? Stand.CONFIRMED : Stand.DUE;
    }

    public boolean isDemoted(ContentNode offer) {
        return of(offer) == Stand.DEMOTED;
    }

    /** Empty when nobody ever did. */
    public Optional<LocalDate> confirmedOn(ContentNode offer) {
        return new ItemValues(offer).date(CONFIRMED_ON.name());
    }

    /** When somebody wants to look again; empty for no day of its own. */
    public Optional<LocalDate> nextReviewOn(ContentNode offer) {
        return new ItemValues(offer).date(NEXT_REVIEW.name());
    }

    /** A day somebody chose counts if it is later than the confirmation and earlier than the term. */
    private LocalDate dueOn(ContentNode offer, LocalDate confirmed) {
        LocalDate term = confirmed.plus(settings.remindAfter());
        return nextReviewOn(offer)
                .filter(day -> day.isAfter(confirmed) && day.isBefore(term))
                .orElse(term);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
    }
}
