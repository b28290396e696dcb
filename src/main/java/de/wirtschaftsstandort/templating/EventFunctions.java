package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.EventDates;
import de.wirtschaftsstandort.catalogue.Registration;
import de.wirtschaftsstandort.catalogue.RegistrationTerm;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.time.Clock;
import java.time.Instant;

/** {@code eventfn}: the dates of an item of the type {@code events}; an own construct. */
@TemplateVisible
public final class EventFunctions {

    private final PageScope scope;
    private final Clock clock;

    EventFunctions(Clock clock, PageScope scope) {
        this.clock = clock;
        this.scope = scope;
    }

    /** How the event comes again, in the language of the page; empty when it takes place once. */
    public String repeats(NodeArgument event) {
        return EventDates.repeats(event.node(), scope.context().language().toLanguageTag())
                .orElse("");
    }

    /**
     * When the event begins, of a series the first date that has not ended, as {@code 2026-12-10T09:00:00Z}; empty without a
     * beginning. Such texts sort like their moments.
     */
    public String next(NodeArgument event) {
        return EventDates.next(event.node(), clock.instant())
                .map(Instant::toString)
                .orElse("");
    }

    /** Whether the event, or the last date of its series, has ended. */
    public boolean isOver(NodeArgument event) {
        return EventDates.isOver(event.node(), clock.instant());
    }

    /** Whether somebody can register now: {@code open}, or the reason, {@code notYet}, {@code closed}, {@code full}, {@code cancelled}, {@code over}. */
    public String registration(NodeArgument event) {
        return Registration.of(event.node(), clock.instant()).key();
    }

    /** From when people register: {@code 2026-10-05} for a day, {@code 2026-10-05T10:00:00Z} for a moment; empty for no such term. */
    public String registrationFrom(NodeArgument event) {
        return RegistrationTerm.from(event.node()).map(RegistrationTerm::text).orElse("");
    }

    /** Until when, as above; a day counts to its end. */
    public String registrationUntil(NodeArgument event) {
        return RegistrationTerm.until(event.node()).map(RegistrationTerm::text).orElse("");
    }
}
