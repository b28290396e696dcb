package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A meeting is planned and invited to, and between meetings a body votes in writing, as its people go it. */
class InvitationsIntegrationTests {

    private static final String BODY = "Steuerungsgruppe der Einladung";
    private static final String MEMBER = "umlaufmitglied";

    private static Visitor lead;
    private static Visitor member;
    private static String body;
    private static LocalDate today;

    @BeforeAll
    static void foundABody() {
        today = LocalDate.now(CountyTime.ZONE);
        lead = FundingDesk.as("einladung", "programme-lead");
        member = FundingDesk.as(MEMBER, "steering-member");
        Visitor.Answer wrong = FundingDesk.post(
                lead, "/bodies", Map.of("name", BODY, "kind", "STEERING", "deciding", "true", "noticeDays", "91"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#noticeDays-wrong").text()).contains("zwischen 0 und 90");
        done(
                "/bodies",
                Map.of("name", BODY, "kind", "STEERING", "deciding", "true", "noticeDays", "14", "circular", "true"));
        body = lead.get(FundingDesk.HOME + "/bodies")
                .page()
                .select("#body option:contains(" + BODY + ")")
                .val();
        for (String login : List.of(MEMBER, "ohne-konto", "auch-ohne")) {
            Map<String, String> seat = new LinkedHashMap<>(Map.of(
                    "body",
                    body,
                    "member",
                    "Beispiel " + login,
                    "login",
                    login,
                    "stakeholder",
                    "KOMMUNE",
                    "voting",
                    "true"));
            seat.put("from", today.minusDays(1).toString());
            seat.put("email", login.equals("ohne-konto") ? "ohne-konto@amt.example" : "");
            done("/bodies/members", seat);
        }
    }

    private static void done(String path, Map<String, String> typed) {
        Visitor.Answer answer = FundingDesk.post(lead, path, typed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
    }

    private static List<String> subjectsTo(String address) {
        return FundingDesk.JDBC
                .sql("select subject from jobs.mail where recipient = ? order by created_at")
                .param(address)
                .query(String.class)
                .list();
    }

    @Test
    void aMeetingIsPlannedInvitedToAndCalledOff() {
        Visitor.Answer planned = FundingDesk.post(
                lead,
                "/meetings",
                Map.of(
                        "body", body,
                        "heldOn", today.plusDays(5).toString(),
                        "beginsAt", "14:00",
                        "place", "Torgau",
                        "agenda", "Bericht",
                        "plan", "1"));
        assertThat(planned.status()).as(planned.text()).isEqualTo(302);
        String meeting = planned.location();
        Visitor.Answer screen = lead.get(meeting);
        assertThat(screen.text())
                .contains("Eingeladen ist noch niemand")
                .contains("Ladungsfrist 14 Tage")
                .contains("auf anderem Weg einladen: Beispiel auch-ohne");
        assertThat(screen.page().select("form[action$=votes]"))
                .as("nothing to vote on yet")
                .isEmpty();

        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "heldOn",
                today.plusDays(6).toString(),
                "beginsAt",
                "14:00",
                "place",
                "Eilenburg",
                "agenda",
                "Bericht"));
        Visitor.Answer late = FundingDesk.post(lead, meeting + "/invitation", typed);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#shortNotice-wrong").text()).contains("beträgt 14 Tage");
        assertThat(late.page().select("#place").val()).isEqualTo("Eilenburg");
        typed.put("shortNotice", "Frist der Behörde");
        Visitor.Answer invited = FundingDesk.post(lead, meeting + "/invitation", typed);
        assertThat(invited.status()).as(invited.text()).isEqualTo(302);
        assertThat(lead.get(meeting).text()).contains("Frist der Behörde").contains("per E-Mail");
        assertThat(subjectsTo("ohne-konto@amt.example"))
                .singleElement()
                .asString()
                .startsWith("Einladung: " + BODY);

        Visitor.Answer off = FundingDesk.post(lead, meeting + "/cancellation", Map.of("reason", "Krankheit"));
        assertThat(off.status()).as(off.text()).isEqualTo(302);
        assertThat(lead.get(FundingDesk.HOME + "/meetings")
                        .page()
                        .select("tr:contains(" + BODY + ")")
                        .text())
                .contains("Abgesagt");
        assertThat(subjectsTo("ohne-konto@amt.example")).hasSize(2);
    }

    @Test
    void aBodyDecidesByCircularVote() {
        Map<String, String> question = new LinkedHashMap<>(Map.of(
                "body",
                body,
                "title",
                "Plakate",
                "wording",
                "Die Plakate werden gedruckt.",
                "reasons",
                "eilig",
                "dueOn",
                today.toString(),
                "effectiveFrom",
                today.plusDays(7).toString()));
        Visitor.Answer late = FundingDesk.post(lead, "/circulars", question);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#dueOn-wrong").text()).contains("frühestens morgen");
        assertThat(late.page().select("#wording").text()).isEqualTo("Die Plakate werden gedruckt.");
        question.put("dueOn", today.plusDays(7).toString());
        Visitor.Answer asked = FundingDesk.post(lead, "/circulars", question);
        assertThat(asked.status()).as(asked.text()).isEqualTo(302);
        String circular = asked.location();

        Visitor.Answer voted =
                FundingDesk.post(member, circular + "/ballots", Map.of("own", "true", "choice", "YES", "reason", ""));
        assertThat(voted.status()).as(voted.text()).isEqualTo(302);
        assertThat(member.get(circular).page().select("form[action$=count], form[action$=stop]"))
                .isEmpty();
        assertThat(FundingDesk.post(lead, circular + "/count", Map.of()).text())
                .contains("darf noch abgestimmt werden");
        for (String other : List.of("ohne-konto", "auch-ohne")) {
            String seat = lead.get(circular)
                    .page()
                    .select("#member option:contains(" + other + ")")
                    .val();
            done(
                    circular + "/ballots",
                    Map.of("member", seat, "choice", "NO", "reason", "Brief", "castOn", today.toString()));
        }
        done(circular + "/count", Map.of());
        assertThat(lead.get(circular).text()).contains("Beschlossen").contains("Abgegebene Stimmen: 3 / 3");
        assertThat(lead.get(FundingDesk.HOME + "/meetings")
                        .page()
                        .select("tr:contains(Plakate)")
                        .text())
                .contains("1 : 2 : 0")
                .contains("abgelehnt");
    }
}
