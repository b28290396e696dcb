package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.CurePublicity;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Income;
import de.wirtschaftsstandort.funding.Incomes;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Publicity;
import de.wirtschaftsstandort.funding.PublicityLetters;
import de.wirtschaftsstandort.funding.PublicityRisk;
import de.wirtschaftsstandort.funding.RecordIncome;
import de.wirtschaftsstandort.funding.RecordPublicityLetter;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the proof of use asks for besides receipts: evidence of the funding notice, and money from others. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class PublicityController {

    private static final String PATH = Desks.PATH + "/{programme}/publicity";

    private final Desks desks;
    private final Programmes programmes;
    private final Publicity publicity;
    private final PublicityLetters letters;
    private final RecordPublicityLetter letterTaken;
    private final CurePublicity cure;
    private final Incomes incomes;
    private final RecordIncome income;

    PublicityController(
            Desks desks,
            Programmes programmes,
            Publicity publicity,
            PublicityLetters letters,
            RecordPublicityLetter letterTaken,
            CurePublicity cure,
            Incomes incomes,
            RecordIncome income) {
        this.desks = desks;
        this.programmes = programmes;
        this.publicity = publicity;
        this.letters = letters;
        this.letterTaken = letterTaken;
        this.cure = cure;
        this.incomes = incomes;
        this.income = income;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String publicity(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        String today = desk.today().toString();
        return shown(
                desk,
                Form.of(Map.of("shownOn", today, "receivedOn", today, "letterOn", today, "curedOn", today)),
                model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<Measure> measures = programmes.measures(desk.id());
        model.addAttribute("form", form);
        model.addAttribute("evidence", evidence(desk));
        model.addAttribute("gaps", gaps(desk, measures));
        model.addAttribute("incomes", incomes(desk));
        model.addAttribute("measures", MeasureDesk.options(measures));
        List<PublicityLetters.Letter> all = letters.of(desk.actor(), desk.id(), desk.now());
        model.addAttribute("letters", letters(desk, all));
        model.addAttribute(
                "openLetters",
                all.stream()
                        .filter(PublicityLetters.Letter::isOpen)
                        .map(one -> new Option(Integer.toString(one.id()), one.measure() + ", " + one.medium()))
                        .toList());
        return "backoffice/funding/publicity";
    }

    private Table evidence(Desk desk) {
        Table.Builder table = Table.of(
                desk.text("funding.publicity.evidence"),
                Cells.header(desk, "medium"),
                Cells.text(desk, "measure"),
                Cells.text(desk, "day"),
                Cells.text(desk, "notice-shown"),
                Cells.text(desk, "logos-shown"),
                Cells.text(desk, "exemption"),
                Cells.text(desk, "reported-on"));
        publicity.evidence(desk.actor(), desk.id(), desk.now()).forEach(shown -> {
            Publicity.Evidence one = shown.evidence();
            table.row(
                    Value.words(one.medium()),
                    Value.words(shown.measure()),
                    Value.of(one.shownOn()),
                    Value.words(desk.text(one.notice() ? "yes" : "no")),
                    Value.words(desk.text(one.logos() ? "yes" : "no")),
                    Value.words(one.exemptionReason()),
                    Value.ofDay(one.reportedOn()));
        });
        return table.build();
    }

    private static Table letters(Desk desk, List<PublicityLetters.Letter> all) {
        Table.Builder table = Table.of(
                desk.text("funding.letters"),
                Cells.header(desk, "medium"),
                Cells.text(desk, "measure"),
                Cells.text(desk, "letter-on"),
                Cells.text(desk, "cure-until"),
                Cells.text(desk, "cured-on"),
                Cells.text(desk, "cure"));
        all.forEach(one -> table.row(
                Value.words(one.medium()),
                Value.words(one.measure()),
                Value.of(one.letterOn()),
                Value.of(one.cureUntil()),
                Value.ofDay(one.curedOn()),
                Value.words(one.cure())));
        return table.build();
    }

    /** Media without notice, and what the measure may have to pay back for them. */
    private Table gaps(Desk desk, List<Measure> measures) {
        Table.Builder table = Table.of(
                desk.text("funding.publicity.gaps"),
                Cells.header(desk, "measure"),
                Cells.text(desk, "medium"),
                Cells.number(desk, "at-least"),
                Cells.number(desk, "at-most"),
                Cells.text(desk, "rule"));
        measures.forEach(measure -> {
            List<String> media = publicity.gaps(desk.id(), measure.number());
            if (!media.isEmpty()) {
                PublicityRisk risk = publicity.risk(desk.actor(), desk.id(), measure.number(), desk.now());
                table.row(
                        Value.linked(measure.name(), desk.path("/measures/" + measure.number())),
                        Value.words(String.join(", ", media)),
                        Value.of(risk.least()),
                        Value.of(risk.most()),
                        Value.words(risk.rules().get(risk.rules().size() - 1).citation()));
            }
        });
        return table.build();
    }

    private Table incomes(Desk desk) {
        Table.Builder table = Table.of(
                desk.text("funding.incomes"),
                Cells.text(desk, "day"),
                Cells.header(desk, "payer"),
                Cells.text(desk, "income-reason"),
                Cells.number(desk, "amount"));
        List<Income> all = incomes.of(desk.actor(), desk.id(), desk.now());
        all.forEach(one -> table.row(
                Value.of(one.day()), Value.words(one.payer()), Value.words(one.reason()), Value.of(one.amount())));
        if (!all.isEmpty()) {
            table.row(
                    Table.Weight.TOTAL,
                    Value.none(),
                    Value.words(desk.text("funding.sum")),
                    Value.none(),
                    Value.of(all.stream().map(Income::amount).reduce(Money.ZERO, Money::plus)));
        }
        return table.build();
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH)
    String record(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String medium = form.text("medium");
                    LocalDate shownOn = form.date("shownOn");
                    Optional<LocalDate> reportedOn = form.optionalDate("reportedOn");
                    form.refuseIfWrong();
                    Measure measure = MeasureDesk.chosen(programmes.measures(desk.id()), form.optionalText("measure"))
                            .orElseThrow(() -> new Refused("measure", "Bitte die Maßnahme auswählen."));
                    publicity.record(
                            desk.actor(),
                            desk.id(),
                            measure.number(),
                            new Publicity.Evidence(
                                    medium,
                                    shownOn,
                                    form.flag("notice"),
                                    form.flag("logos"),
                                    form.optionalText("exemption"),
                                    reportedOn));
                    return posted.done("funding.publicity.recorded", desk.path("/publicity"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/letters")
    String letter(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String medium = form.text("letter-medium");
                    LocalDate day = form.date("letterOn");
                    form.refuseIfWrong();
                    Measure measure = MeasureDesk.chosen(
                                    programmes.measures(desk.id()), form.optionalText("letter-measure"))
                            .orElseThrow(() -> new Refused("letter-measure", "Bitte die Maßnahme auswählen."));
                    letterTaken.record(desk.actor(), desk.id(), measure.number(), medium, day);
                    return posted.done("funding.letter.recorded", desk.path("/publicity"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/letters/cured")
    String cured(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    int letter = form.wholeNumber("letter");
                    LocalDate day = form.date("curedOn");
                    form.refuseIfWrong();
                    cure.cure(desk.actor(), desk.id(), letter, day, form.optionalText("cure"));
                    return posted.done("funding.letter.cured", desk.path("/publicity"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/income")
    String income(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    LocalDate day = form.date("receivedOn");
                    String payer = form.text("payer");
                    String reason = form.text("reason");
                    Money amount = form.money("amount");
                    form.refuseIfWrong();
                    income.record(
                            desk.actor(),
                            desk.id(),
                            MeasureDesk.chosen(programmes.measures(desk.id()), form.optionalText("income-measure")),
                            new Income(day, payer, reason, amount));
                    return posted.done("funding.income.recorded", desk.path("/publicity"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
