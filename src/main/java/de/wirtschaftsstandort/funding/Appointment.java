package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When and where a body is to meet, and about what.
 *
 * @param agenda one item a line
 */
public record Appointment(LocalDate day, Optional<LocalTime> begins, String place, String agenda) {

    void check(Booking booking, Complaints complaints) {
        complaints
                .when(day.isBefore(booking.today()), "heldOn", "Der Tag der Sitzung liegt in der Vergangenheit.")
                .blank(agenda, "agenda", "Eine Sitzung braucht eine Tagesordnung.");
    }
}
