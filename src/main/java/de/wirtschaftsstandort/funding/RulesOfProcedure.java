package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/**
 * How a body is called together and whether it decides between its meetings.
 *
 * @param noticeDays whole days between the invitation and the meeting, neither day counted; 0 asks for none
 * @param circular whether it may decide by circular votes
 */
public record RulesOfProcedure(int noticeDays, boolean circular) {

    /** The longest notice there may be. */
    public static final int LONGEST_NOTICE = 90;

    static final RulesOfProcedure NONE = new RulesOfProcedure(0, true);

    /** The last day on which an invitation keeps the notice. */
    public LocalDate inviteUntil(LocalDate meeting) {
        return noticeDays == 0 ? meeting : meeting.minusDays(noticeDays + 1L);
    }

    void check(String field, Complaints complaints) {
        complaints.when(
                noticeDays < 0 || noticeDays > LONGEST_NOTICE,
                field,
                "Die Ladungsfrist liegt zwischen 0 und " + LONGEST_NOTICE + " Tagen.");
    }
}
