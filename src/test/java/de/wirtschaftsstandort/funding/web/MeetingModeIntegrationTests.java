package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the proposal in the plan over agenda, attendance and vote to the plan that changed, as one person goes it. */
class MeetingModeIntegrationTests {

    private static final LocalDate JOINED = LocalDate.of(2024, 5, 1);
    private static final String BODY = "Steuerungsgruppe der Abstimmung";

    private static Visitor lead;
    private static String body;

    @BeforeAll
    static void foundABody() {
        lead = FundingDesk.as("abstimmung", "programme-lead");
        done("/bodies", Map.of("name", BODY, "kind", "STEERING", "deciding", "true"));
        body = lead.get(FundingDesk.HOME + "/bodies")
                .page()
                .select("#body option:contains(" + BODY + ")")
                .val();
        for (String name : List.of("Ahorn", "Birke", "Buche")) {
            Map<String, String> member = new LinkedHashMap<>(Map.of(
                    "body",
                    body,
                    "member",
                    "Beispiel " + name,
                    "login",
                    name,
                    "stakeholder",
                    "KOMMUNE",
                    "voting",
                    "true"));
            member.put("from", JOINED.toString());
            done("/bodies/members", member);
        }
    }

    private static void done(String path, Map<String, String> typed) {
        Visitor.Answer answer = FundingDesk.post(lead, path, typed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
    }

    private static String propose(String from, String to, String reason) {
        Visitor.Answer grid = lead.get(FundingDesk.HOME + "/plan");
        Visitor.Answer handedIn = lead.submit(
                grid,
                FundingDesk.HOME + "/plan",
                Map.of("c-22-2025", from, "c-20-2025", to, "reason", reason, "submit", "1"));
        assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(302);
        return lead.get(FundingDesk.HOME + "/virements")
                .page()
                .select("tr:contains(" + reason + ") a")
                .text();
    }

    private static Map<String, String> meeting(LocalDate day) {
        Visitor.Answer screen = lead.get(FundingDesk.HOME + "/meetings?body=" + body);
        Map<String, String> held = new LinkedHashMap<>(Map.of(
                "body",
                body,
                "heldOn",
                day.toString(),
                "agenda",
                screen.page().select("textarea[name=agenda]").text()));
        screen.page().select("input[name^=member-]").eachAttr("name").forEach(name -> held.put(name, "true"));
        return held;
    }

    private static Map<String, String> vote(Visitor.Answer screen, int yes, int no, String effectiveFrom) {
        return Map.of(
                "item",
                screen.page().select("#item option[selected]").val(),
                "title",
                screen.page().select("#title").val(),
                "wording",
                screen.page().select("#wording").text(),
                "yes",
                Integer.toString(yes),
                "no",
                Integer.toString(no),
                "abstained",
                "0",
                "effectiveFrom",
                effectiveFrom);
    }

    @Test
    void aProposalBecomesThePlanByTheVoteOfAMeeting() {
        String virement = propose("9.900,00", "8.100,00", "mehr Beiträge");
        Visitor.Answer early = FundingDesk.post(lead, "/meetings", meeting(JOINED.minusDays(1)));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().select("#present-wrong").text())
                .contains("Am 30.04.2024")
                .contains("Beispiel Ahorn, Beispiel Birke, Beispiel Buche");

        Visitor.Answer held = FundingDesk.post(lead, "/meetings", meeting(JOINED));
        assertThat(held.status()).as(held.text()).isEqualTo(302);
        String meeting = held.location();
        Visitor.Answer screen = lead.get(meeting);
        assertThat(screen.text()).contains("da: 3 / 3, nötig sind 2").contains("mehr Beiträge");
        Visitor.Answer moved = lead.get(meeting + "?item=" + virement);
        assertThat(moved.page().select("#wording").text()).contains("M22 2025").contains("mehr Beiträge");

        Visitor.Answer before = FundingDesk.post(lead, meeting + "/votes", vote(moved, 2, 1, "2024-04-30"));
        assertThat(before.status()).isEqualTo(422);
        assertThat(before.page().select("#effectiveFrom-wrong").text()).contains("nicht vor seiner Sitzung");
        assertThat(before.page().select("#item option[selected]").val()).isEqualTo(virement);

        Visitor.Answer voted = FundingDesk.post(lead, meeting + "/votes", vote(moved, 2, 1, JOINED.toString()));
        assertThat(voted.status()).as(voted.text()).isEqualTo(302);
        Visitor.Answer after = lead.get(meeting);
        assertThat(after.text()).contains("die Umwidmung ist wirksam").contains("2 : 1 : 0");
        assertThat(after.page().select("#item")).isEmpty();
        Visitor.Answer plan = lead.get(FundingDesk.HOME + "/plan");
        assertThat(plan.page().select("#c-22-2025").val()).isEqualTo("9.900,00");
        assertThat(plan.page().select("#c-20-2025").val()).isEqualTo("8.100,00");
        assertThat(FundingDesk.post(lead, meeting + "/votes", vote(moved, 3, 0, JOINED.toString()))
                        .page()
                        .select("#item-wrong, #faults")
                        .text())
                .contains("nicht mehr zu entscheiden");
    }
}
