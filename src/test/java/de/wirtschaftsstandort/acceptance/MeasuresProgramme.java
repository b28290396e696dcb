package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.Appointment;
import de.wirtschaftsstandort.funding.AskByCircular;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.Body;
import de.wirtschaftsstandort.funding.BodyId;
import de.wirtschaftsstandort.funding.ConditionTerms;
import de.wirtschaftsstandort.funding.CreateProgramme;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.FoundBody;
import de.wirtschaftsstandort.funding.FrozenReports;
import de.wirtschaftsstandort.funding.FundingRate;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.GrantDecision;
import de.wirtschaftsstandort.funding.HoldMeeting;
import de.wirtschaftsstandort.funding.InviteMembers;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeetingId;
import de.wirtschaftsstandort.funding.Member;
import de.wirtschaftsstandort.funding.NewCircular;
import de.wirtschaftsstandort.funding.NewMember;
import de.wirtschaftsstandort.funding.NewProcurement;
import de.wirtschaftsstandort.funding.PlanMeeting;
import de.wirtschaftsstandort.funding.PlanProcurement;
import de.wirtschaftsstandort.funding.PrepareDraft;
import de.wirtschaftsstandort.funding.PrepareProof;
import de.wirtschaftsstandort.funding.ProgrammeId;
import de.wirtschaftsstandort.funding.ProgrammeOutline;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.RecordCondition;
import de.wirtschaftsstandort.funding.RecordGrantDecision;
import de.wirtschaftsstandort.funding.SeatMember;
import de.wirtschaftsstandort.funding.Stakeholder;
import de.wirtschaftsstandort.funding.SubmitVirement;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.funding.VatRate;
import de.wirtschaftsstandort.funding.VirementRequest;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A programme of two measures that runs today, and what happens in it before anybody opens a screen. */
final class MeasuresProgramme {

    static final String CODE = "RB-TASTEN";

    private MeasuresProgramme() {}

    static LocalDate today() {
        return LocalDate.now(CountyTime.ZONE);
    }

    private static <T> T bean(Class<T> type) {
        return SharedBackoffice.PROCESS.beans(type).iterator().next();
    }

    static void create() {
        int year = today().getYear();
        bean(CreateProgramme.class)
                .create(
                        leadOf(new ProgrammeId(1)),
                        new ProgrammeOutline(
                                CODE,
                                "Regionalbudget Beispiel",
                                "Landkreis",
                                "Bewilligungsbehörde Beispiel",
                                new DateRange(LocalDate.of(year - 1, 7, 1), LocalDate.of(year + 1, 6, 30)),
                                "Themenbereich",
                                List.of("Standort"),
                                List.of(planned(1, "Faltblatt", year), planned(2, "Plakate", year))));
    }

    private static ProgrammeOutline.NewMeasure planned(int number, String title, int year) {
        Money each = Money.parse("20.000,00");
        return new ProgrammeOutline.NewMeasure(number, title, 1, Map.of(year, each, year + 1, each), Set.of());
    }

    private static Actor leadOf(ProgrammeId programme) {
        return Actor.of(new UserId("leitung"), programme, FundingRole.PROGRAMME_LEAD);
    }

    private static ProgrammeId programme() {
        return bean(Programmes.class).find(CODE).orElseThrow();
    }

    private static List<Measure> measures() {
        return bean(Programmes.class).measures(programme());
    }

    static void planProcurements() {
        for (String subject : List.of("Faltblatt, erste Auflage", "Faltblatt, zweite Auflage")) {
            bean(PlanProcurement.class)
                    .plan(
                            leadOf(programme()),
                            programme(),
                            new NewProcurement(
                                    subject,
                                    "Faltblatt",
                                    Set.of(measures().get(0).id()),
                                    Money.parse("16.000,00"),
                                    today(),
                                    "Preisliste",
                                    new VatRate(1900)));
        }
    }

    static BodyId seatSteeringGroup() {
        Actor lead = leadOf(programme());
        BodyId body =
                bean(FoundBody.class).found(lead, programme(), Body.Kind.STEERING, "Steuerungsgruppe Beispiel", true);
        for (String name : List.of("eins", "zwei", "drei")) {
            bean(SeatMember.class)
                    .seat(
                            lead,
                            body,
                            new NewMember(
                                    new UserId(name),
                                    "Mitglied " + name,
                                    Stakeholder.KOMMUNE,
                                    "",
                                    true,
                                    false,
                                    today().minusYears(1),
                                    ""));
        }
        return body;
    }

    /** A meeting that was held, one that is invited to, and a question between them. */
    static void meetAndAsk(BodyId body) {
        meet(body);
        LocalDate soon = today().plusDays(20);
        MeetingId planned = bean(PlanMeeting.class)
                .plan(
                        leadOf(programme()),
                        body,
                        new Appointment(soon, Optional.empty(), "Torgau", "Umwidmung\nBericht"));
        bean(InviteMembers.class)
                .invite(
                        leadOf(programme()),
                        programme(),
                        planned,
                        new Appointment(soon, Optional.of(LocalTime.of(14, 0)), "Torgau", "Umwidmung\nBericht"),
                        "");
        bean(AskByCircular.class)
                .ask(
                        leadOf(programme()),
                        body,
                        new NewCircular(
                                "Plakate", "Die Plakate werden gedruckt.", "eilig", soon, soon, Optional.empty()));
    }

    private static void meet(BodyId body) {
        List<Member> members = bean(Bodies.class).members(body, today());
        bean(HoldMeeting.class)
                .hold(
                        leadOf(programme()),
                        body,
                        today(),
                        "Torgau",
                        "Umwidmung",
                        members.stream().map(Member::id).toList());
    }

    /** Smaller than what was asked for, and without this year: its preview shows everything a decision can do to a plan. */
    static void receiveDecision() {
        int next = today().getYear() + 1;
        bean(RecordGrantDecision.class)
                .record(
                        leadOf(programme()),
                        programme(),
                        new GrantDecision(
                                GrantDecision.Kind.INITIAL,
                                today(),
                                today(),
                                today(),
                                new DateRange(LocalDate.of(next, 1, 1), LocalDate.of(next, 12, 31)),
                                Optional.empty(),
                                new FundingRate(3333),
                                Money.parse("60.000,00"),
                                Money.parse("19.998,00"),
                                500,
                                Period.ofMonths(1),
                                "Beispiel",
                                Map.of()));
        bean(RecordCondition.class)
                .record(
                        leadOf(programme()),
                        programme(),
                        1,
                        new ConditionTerms(
                                "Ziffer 5.2 (Beispiel)",
                                "Die Bewilligungsbehörde bekommt von jedem Druckwerk vor der Verteilung drei Stück.",
                                Optional.of(today().plusDays(40)),
                                "Programmleitung"));
    }

    static void freezeReport() {
        bean(FrozenReports.class).freeze(leadOf(programme()), programme(), today(), OptionalInt.empty());
    }

    static void beginProof() {
        bean(PrepareProof.class)
                .begin(
                        leadOf(programme()),
                        programme(),
                        new ProofOfUse.Draft(
                                ProofOfUse.Kind.INTERIM,
                                new DateRange(today().withDayOfYear(1), today()),
                                "Faltblatt gedruckt"));
    }

    static void prepareDraft() {
        bean(PrepareDraft.class)
                .prepare(
                        Actor.of(new UserId("dienstleister"), programme(), FundingRole.PROVIDER),
                        programme(),
                        Draft.Kind.ORDER,
                        "Plakate",
                        Map.of(
                                "supplier",
                                "Druckerei Beispiel",
                                "subject",
                                "Plakate",
                                "orderDate",
                                today().toString(),
                                "net",
                                "100,00",
                                "vat",
                                "1900",
                                "measure-1",
                                "1"));
    }

    static void askForVirement() {
        List<Measure> measures = measures();
        int year = today().getYear() + 1;
        bean(SubmitVirement.class)
                .submit(
                        leadOf(programme()),
                        programme(),
                        VirementRequest.move(
                                measures.get(0).id(),
                                year,
                                measures.get(1).id(),
                                year,
                                Money.parse("500,00"),
                                "mehr Plakate"));
    }
}
