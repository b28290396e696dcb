package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lump sum by which the granting body cut the grant; the county pays it instead.
 *
 * @param occasion number of the proof or the call it was cut at
 * @param amount of the grant; below nothing where it lifts another one
 * @param decidedOn day of the letter
 * @param lifts number of the cut it takes back
 * @param lifted whether it was taken back since
 * @param shares by measure; they come to the amount
 */
public record LumpCut(
        LumpCutId id,
        String number,
        String occasion,
        Money amount,
        LocalDate decidedOn,
        String reason,
        DocumentId letter,
        Optional<String> lifts,
        boolean lifted,
        List<Share> shares) {

    /**
     * What of it falls to a measure, by the purses the grant comes from.
     *
     * @param code and {@code title} of the measure
     */
    public record Share(String code, String title, Money state, Money federal) {

        public Money whole() {
            return state.plus(federal);
        }
    }

    public LumpCut {
        shares = List.copyOf(shares);
    }
}
