package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AdviseProcedure;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.NewProcurement;
import de.wirtschaftsstandort.funding.PlanProcurement;
import de.wirtschaftsstandort.funding.Procedure;
import de.wirtschaftsstandort.funding.Procurement;
import de.wirtschaftsstandort.funding.ProcurementId;
import de.wirtschaftsstandort.funding.ProcurementRecords;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Procurements: all there are, and a new need with what its value demands before it is recorded. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ProcurementsController {

    static final String PATH = Desks.PATH + "/{programme}/procurements";

    private final Desks desks;
    private final Programmes programmes;
    private final ProcurementRecords records;
    private final AdviseProcedure advice;
    private final PlanProcurement plan;

    ProcurementsController(
            Desks desks,
            Programmes programmes,
            ProcurementRecords records,
            AdviseProcedure advice,
            PlanProcurement plan) {
        this.desks = desks;
        this.programmes = programmes;
        this.records = records;
        this.advice = advice;
        this.plan = plan;
    }

    @Allows({FundingAction.READ_PROCUREMENT, FundingAction.EVALUATE_OFFERS})
    @GetMapping(PATH)
    String procurements(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        return shown(desk, Form.of(Map.of("estimatedOn", desk.today().toString(), "vat", "1900")), model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<Procurement> all = records.of(desk.actor(), desk.id());
        model.addAttribute("form", form);
        model.addAttribute("table", table(desk, all));
        model.addAttribute(
                "needs",
                all.stream().map(Procurement::needKey).distinct().sorted().toList());
        model.addAttribute("measures", MeasureDesk.options(programmes.measures(desk.id())));
        model.addAttribute("vats", OrderReader.vats());
        return "backoffice/funding/procurements";
    }

    private static Table table(Desk desk, List<Procurement> all) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.procurements"),
                Cells.header(desk, "number"),
                Cells.text(desk, "subject"),
                Cells.text(desk, "need"),
                Cells.number(desk, "estimated-net"),
                Cells.text(desk, "procedure"),
                Cells.text(desk, "awarded-on"),
                Cells.text(desk, "status"));
        all.forEach(one -> table.row(
                Value.linked(one.number(), desk.path("/procurements/" + one.number())),
                Value.words(one.subject()),
                Value.words(one.needKey()),
                Value.of(one.estimatedNet()),
                Value.words(one.procedure().map(Procedure::label).orElse("")),
                Value.ofDay(one.awardedOn()),
                Value.words(one.state().label())));
        return table.build();
    }

    /** With {@code check} says what the value demands; else opens the record. */
    @Allows(FundingAction.KEEP_PROCUREMENT)
    @PostMapping(PATH)
    String plan(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.open(code, posted);
        return posted.handle(
                () -> {
                    NewProcurement need = new ProcurementReader(posted.reader()).need(programmes.measures(desk.id()));
                    if (!posted.by("save")) {
                        posted.model()
                                .addAttribute(
                                        "advice",
                                        AdviceView.of(
                                                desk, advice.of(desk.id(), need), advice.neighbours(desk.id(), need)));
                        return shown(desk, posted.form(), posted.model());
                    }
                    ProcurementId id = plan.plan(desk.actor(), desk.id(), need);
                    String number = records.of(desk.actor(), desk.id()).stream()
                            .filter(one -> one.id().equals(id))
                            .map(Procurement::number)
                            .findFirst()
                            .orElse("");
                    return posted.done("funding.procurement.planned", desk.path("/procurements/" + number));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
