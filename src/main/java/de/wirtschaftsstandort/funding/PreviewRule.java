package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what a new value of a rule would change, by trying it out in a unit of work that is undone. */
@Component
public class PreviewRule {

    /**
     * Something that would read differently.
     *
     * @param before empty when it is new
     * @param after empty when it is gone
     */
    public record Consequence(String what, String before, String after) {}

    /** Carries the answer out of the unit of work and undoes it. */
    private static final class Undone extends RuntimeException {

        private final transient List<Consequence> found;

        Undone(List<Consequence> found) {
            super(null, null, false, false);
            this.found = found;
        }
    }

    private final Bookkeeping bookkeeping;
    private final ChangeRule change;
    private final RuleReadings readings;

    PreviewRule(Bookkeeping bookkeeping, ChangeRule change, RuleReadings readings) {
        this.bookkeeping = bookkeeping;
        this.change = change;
        this.readings = readings;
    }

    /**
     * As of today, or as of the first day of the value when that is still to come.
     *
     * @throws Refused when the value would be refused
     */
    public List<Consequence> preview(Actor actor, ProgrammeId programme, RuleChange wanted) {
        try {
            return bookkeeping.book(programme, booking -> {
                LocalDate day = wanted.validFrom().isAfter(booking.today()) ? wanted.validFrom() : booking.today();
                AsOf asOf = new AsOf(day, booking.timestamp().toInstant());
                Map<String, String> before = readings.read(actor, programme, asOf);
                change.write(actor, programme, wanted, booking);
                throw new Undone(differences(before, readings.read(actor, programme, asOf)));
            });
        } catch (Undone undone) {
            return undone.found;
        }
    }

    private static List<Consequence> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Consequence> found = new ArrayList<>();
        for (String what : all) {
            String was = before.getOrDefault(what, "");
            String becomes = after.getOrDefault(what, "");
            if (!was.equals(becomes)) {
                found.add(new Consequence(what, was, becomes));
            }
        }
        return found;
    }
}
