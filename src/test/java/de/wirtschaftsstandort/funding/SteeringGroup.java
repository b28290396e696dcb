package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** A steering group that may vote by circular, its members numbered from 1. */
record SteeringGroup(FundingTestBed bed) {

    /** With {@code voting} members and one more, the ninth, who has no vote. */
    BodyId found(Majority majority, boolean circular, int voting) {
        BodyId body = bed.use(FoundBody.class)
                .found(
                        bed.lead,
                        bed.programme,
                        Body.Kind.STEERING,
                        "Steuerungsgruppe",
                        true,
                        majority,
                        new RulesOfProcedure(0, circular));
        IntStream.rangeClosed(1, voting).forEach(n -> seat(body, n, true));
        seat(body, 9, false);
        return body;
    }

    private void seat(BodyId body, int n, boolean voting) {
        bed.use(SeatMember.class)
                .seat(
                        bed.lead,
                        body,
                        new NewMember(
                                new UserId("mitglied" + n),
                                "Mitglied " + n,
                                Stakeholder.KOMMUNE,
                                "",
                                voting,
                                false,
                                LocalDate.of(2023, 1, 1),
                                "mitglied" + n + "@amt.example"));
    }
}
