package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.PromiseTask;
import de.wirtschaftsstandort.funding.RecordRisk;
import de.wirtschaftsstandort.funding.Risk;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.Task;
import de.wirtschaftsstandort.funding.Worries;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What may go wrong and what was promised, as long as it is open. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class RisksController {

    private static final String PATH = Desks.PATH + "/{programme}/risks";

    private final Desks desks;
    private final Programmes programmes;
    private final Worries worries;
    private final RecordRisk risks;
    private final PromiseTask tasks;

    RisksController(Desks desks, Programmes programmes, Worries worries, RecordRisk risks, PromiseTask tasks) {
        this.desks = desks;
        this.programmes = programmes;
        this.worries = worries;
        this.risks = risks;
        this.tasks = tasks;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String risks(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        String today = desk.today().toString();
        return shown(desk, Form.of(Map.of("closedOn", today, "doneOn", today)), model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<Risk> open = worries.risks(desk.actor(), desk.id(), desk.now());
        List<Task> promised = worries.tasks(desk.actor(), desk.id(), desk.now());
        model.addAttribute("form", form);
        model.addAttribute("risks", table(desk, open));
        model.addAttribute("tasks", tasks(desk, promised));
        model.addAttribute(
                "openRisks",
                open.stream()
                        .map(risk -> new Option(Integer.toString(risk.id()), risk.title()))
                        .toList());
        model.addAttribute(
                "openTasks",
                promised.stream()
                        .map(task -> new Option(Integer.toString(task.id()), task.title()))
                        .toList());
        model.addAttribute("measures", MeasureDesk.options(programmes.measures(desk.id())));
        model.addAttribute(
                "grades",
                List.of("1", "2", "3", "4", "5").stream()
                        .map(grade -> new Option(grade, desk.text("funding.risk.grade." + grade)))
                        .toList());
        return "backoffice/funding/risks";
    }

    private static Table table(Desk desk, List<Risk> risks) {
        Table.Builder table = Table.of(
                desk.text("funding.risks"),
                Cells.header(desk, "risk"),
                Cells.text(desk, "measure"),
                Cells.number(desk, "likelihood"),
                Cells.number(desk, "impact"),
                Cells.number(desk, "score"),
                Cells.text(desk, "response"),
                Cells.text(desk, "reported"));
        risks.forEach(risk -> table.row(
                Value.words(risk.title()),
                Value.words(risk.measure().orElse("")),
                Value.of(risk.likelihood()),
                Value.of(risk.impact()),
                Value.of(risk.score()),
                Value.words(risk.response()),
                Value.words(desk.text(risk.score() >= Risk.REPORTED ? "yes" : "no"))));
        return table.build();
    }

    private static Table tasks(Desk desk, List<Task> tasks) {
        Table.Builder table = Table.of(
                desk.text("funding.tasks"),
                Cells.header(desk, "task"),
                Cells.text(desk, "responsible"),
                Cells.text(desk, "due"),
                Cells.text(desk, "status"));
        tasks.forEach(task -> table.row(
                Value.words(task.title()),
                Value.words(task.responsible()),
                Value.of(task.due()),
                Value.words(desk.text(
                        task.due().isBefore(desk.today()) ? "funding.deadline.overdue" : "funding.deadline.ahead"))));
        return table.build();
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @PostMapping(PATH)
    String record(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return taken(desk, posted, "funding.risk.recorded", form -> {
            String title = form.text("title");
            int likelihood = form.wholeNumber("likelihood");
            int impact = form.wholeNumber("impact");
            form.refuseIfWrong();
            risks.record(
                    desk.actor(),
                    desk.id(),
                    new RecordRisk.NewRisk(
                            MeasureDesk.chosen(programmes.measures(desk.id()), form.optionalText("measure")),
                            title,
                            likelihood,
                            impact,
                            form.optionalText("response")));
        });
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @PostMapping(PATH + "/closed")
    String close(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return taken(desk, posted, "funding.risk.closed", form -> {
            int risk = form.wholeNumber("risk");
            LocalDate day = form.date("closedOn");
            form.refuseIfWrong();
            risks.close(desk.actor(), desk.id(), risk, day);
        });
    }

    @Allows(FundingAction.ACCEPT_PROGRESS)
    @PostMapping(PATH + "/tasks")
    String promise(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return taken(desk, posted, "funding.task.promised", form -> {
            String title = form.text("task");
            String responsible = form.text("responsible");
            LocalDate due = form.date("due");
            form.refuseIfWrong();
            tasks.promise(desk.actor(), desk.id(), title, responsible, due);
        });
    }

    /** Also by whoever promised it. */
    @Allows(FundingAction.READ_FIGURES)
    @PostMapping(PATH + "/tasks/done")
    String done(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return taken(desk, posted, "funding.task.done", form -> {
            int task = form.wholeNumber("open-task");
            LocalDate day = form.date("doneOn");
            form.refuseIfWrong();
            tasks.done(desk.actor(), desk.id(), task, day);
        });
    }

    private String taken(Desk desk, Posted posted, String message, Consumer<FormReader> work) {
        return posted.handle(
                () -> {
                    work.accept(posted.reader());
                    return posted.done(message, desk.path("/risks"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
