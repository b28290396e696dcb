package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.CancelDeMinimisAid;
import de.wirtschaftsstandort.funding.DeMinimisAid;
import de.wirtschaftsstandort.funding.DeMinimisAids;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.Parties;
import de.wirtschaftsstandort.funding.Party;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RecordDeMinimisAid;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** De-minimis aid: what single companies got through a measure, and what each may still get. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class AidController {

    private static final String PATH = Desks.PATH + "/{programme}/aid";

    private final Desks desks;
    private final Programmes programmes;
    private final Parties parties;
    private final DeMinimisAids aids;
    private final RecordDeMinimisAid record;
    private final CancelDeMinimisAid cancel;

    AidController(
            Desks desks,
            Programmes programmes,
            Parties parties,
            DeMinimisAids aids,
            RecordDeMinimisAid record,
            CancelDeMinimisAid cancel) {
        this.desks = desks;
        this.programmes = programmes;
        this.parties = parties;
        this.aids = aids;
        this.record = record;
        this.cancel = cancel;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String aid(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        String today = desk.today().toString();
        return shown(desk, Form.of(Map.of("grantedOn", today, "declaredOn", today)), model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<DeMinimisAid> all = aids.of(desk.actor(), desk.id(), desk.now());
        model.addAttribute("form", form);
        model.addAttribute("standings", standings(desk));
        model.addAttribute("aids", table(desk, all));
        model.addAttribute(
                "rules",
                aids.rules(desk.actor(), desk.id(), desk.now()).stream()
                        .map(Setting::citation)
                        .toList());
        model.addAttribute("measures", MeasureDesk.options(programmes.measures(desk.id())));
        model.addAttribute(
                "companies", parties.of(desk.id()).stream().map(Party::name).toList());
        model.addAttribute(
                "valid",
                all.stream()
                        .filter(DeMinimisAid::counts)
                        .map(one -> new Option(
                                Integer.toString(one.id()),
                                one.companyName() + ", " + desk.texts().day(one.grantedOn()) + ", "
                                        + one.amount().format(desk.texts().language())))
                        .toList());
        return "backoffice/funding/aid";
    }

    private Table standings(Desk desk) {
        Table.Builder table = Table.of(
                desk.text("funding.aid.standings"),
                Cells.header(desk, "company"),
                Cells.number(desk, "granted"),
                Cells.number(desk, "declared"),
                Cells.number(desk, "aid-left"));
        aids.standings(desk.actor(), desk.id(), desk.now())
                .forEach(one -> table.row(
                        Value.words(one.company()),
                        Value.of(one.granted()),
                        Value.of(one.declared()),
                        Value.of(one.left())));
        return table.build();
    }

    private static Table table(Desk desk, List<DeMinimisAid> all) {
        Table.Builder table = Table.of(
                desk.text("funding.aid.all"),
                Cells.text(desk, "day"),
                Cells.header(desk, "company"),
                Cells.text(desk, "measure"),
                Cells.number(desk, "amount"),
                Cells.text(desk, "declared-on"),
                Cells.number(desk, "declared"),
                Cells.text(desk, "cancel-reason"));
        all.forEach(one -> table.row(
                Value.of(one.grantedOn()),
                Value.words(one.companyName()),
                Value.words(one.measure()),
                Value.of(one.amount()),
                Value.of(one.declaredOn()),
                Value.of(one.declared()),
                Value.words(one.cancelReason())));
        return table.build();
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH)
    String record(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String company = form.text("company");
                    LocalDate granted = form.date("grantedOn");
                    Money amount = form.money("aid");
                    LocalDate declaredOn = form.date("declaredOn");
                    Money declared = form.money("declared");
                    form.refuseIfWrong();
                    Measure measure = MeasureDesk.chosen(programmes.measures(desk.id()), form.optionalText("measure"))
                            .orElseThrow(() -> new Refused("measure", "Bitte die Maßnahme auswählen."));
                    record.record(
                            desk.actor(),
                            desk.id(),
                            company,
                            new RecordDeMinimisAid.Aid(measure.number(), granted, amount, declaredOn, declared));
                    return posted.done("funding.aid.recorded", desk.path("/aid"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/cancelled")
    String cancel(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    int aid = form.wholeNumber("cancelled");
                    form.refuseIfWrong();
                    cancel.cancel(desk.actor(), desk.id(), aid, form.optionalText("reason"));
                    return posted.done("funding.aid.cancelled", desk.path("/aid"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
