package de.wirtschaftsstandort.offers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One interest in a plot or a building and how far it has come; who is interested stands in the enquiry alone.
 *
 * @param workspace {@code plots} or {@code buildings}
 * @param node id of the item
 * @param name of the item, as it was
 * @param campaign reference to what brought them here; empty for none, as is its name
 * @param enquiry empty where none came by a form, and once it is deleted
 * @param steps the day of each
 */
public record Lead(
        UUID id,
        String site,
        String workspace,
        UUID node,
        String name,
        String campaign,
        String campaignName,
        Optional<UUID> enquiry,
        Map<LeadStep, LocalDate> steps) {

    public Lead {
        Map<LeadStep, LocalDate> ordered = new EnumMap<>(LeadStep.class);
        ordered.putAll(steps);
        steps = Collections.unmodifiableMap(ordered);
    }

    /** The day of its first step; empty when none is left. */
    public Optional<LocalDate> begun() {
        return steps.values().stream().min(LocalDate::compareTo);
    }

    /**
     * What stands against the step on that day, as the end of a message key; empty for nothing. A step does not lie ahead, not
     * before a step that comes first and not after one that comes later.
     */
    Optional<String> fault(LeadStep step, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of("ahead");
        }
        boolean disorder = steps.entrySet().stream()
                .anyMatch(known -> known.getKey().compareTo(step) < 0
                        ? known.getValue().isAfter(day)
                        : known.getKey() != step && known.getValue().isBefore(day));
        return disorder ? Optional.of("order") : Optional.empty();
    }
}
