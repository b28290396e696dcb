package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AncillaryCondition;
import de.wirtschaftsstandort.funding.AncillaryConditions;
import de.wirtschaftsstandort.funding.ConditionTerms;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FulfilCondition;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.GrantDecisions;
import de.wirtschaftsstandort.funding.RecordCondition;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.StoreDocument;
import de.wirtschaftsstandort.funding.StoredFile;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The ancillary conditions of the grant decisions: taken over as they stand there, met with evidence, never removed. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ConditionsController {

    private static final String PATH = Desks.PATH + "/{programme}/conditions";
    private static final String ONE = PATH + "/{condition}";

    private final Desks desks;
    private final AncillaryConditions conditions;
    private final GrantDecisions decisions;
    private final RecordCondition record;
    private final FulfilCondition fulfil;
    private final StoreDocument store;

    ConditionsController(
            Desks desks,
            AncillaryConditions conditions,
            GrantDecisions decisions,
            RecordCondition record,
            FulfilCondition fulfil,
            StoreDocument store) {
        this.desks = desks;
        this.conditions = conditions;
        this.decisions = decisions;
        this.record = record;
        this.fulfil = fulfil;
        this.store = store;
    }

    /** With {@code decision} the form begins with that one. */
    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String conditions(
            @PathVariable("programme") String code,
            @RequestParam(name = "decision", defaultValue = "") String decision,
            HttpServletRequest request,
            Model model) {
        return list(desks.openFigures(code, request, model), Form.of(Map.of("decision", decision)), model);
    }

    private String list(Desk desk, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("conditions", ConditionTables.all(desk, conditions.of(desk.actor(), desk.id(), desk.now())));
        model.addAttribute(
                "decisions",
                decisions.of(desk.actor(), desk.id()).stream()
                        .map(one -> new Option(
                                Integer.toString(one.number()),
                                desk.text("funding.grant.one") + " " + one.number() + ", "
                                        + one.decision().fileReference() + ", "
                                        + desk.texts().day(one.decision().decidedOn())))
                        .toList());
        model.addAttribute("functions", functions());
        return "backoffice/funding/conditions";
    }

    /** Suggested, not demanded: what the county calls its offices is not for us to list. */
    private static List<String> functions() {
        return Stream.of(
                        FundingRole.PROGRAMME_LEAD,
                        FundingRole.FINANCE,
                        FundingRole.MEASURE_OWNER,
                        FundingRole.PROVIDER)
                .map(FundingRole::label)
                .toList();
    }

    @Allows(FundingAction.CHANGE_RULES)
    @PostMapping(PATH)
    String record(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    ConditionTerms terms = terms(form);
                    int decision = form.optionalText("decision").isEmpty() ? 0 : form.wholeNumber("decision");
                    form.refuseIfWrong();
                    AncillaryCondition recorded = record.record(desk.actor(), desk.id(), decision, terms);
                    return posted.done("funding.condition.recorded", address(desk, recorded));
                },
                wrong -> list(desk, wrong, posted.model()));
    }

    private static ConditionTerms terms(FormReader form) {
        return new ConditionTerms(
                form.optionalText("source"),
                form.optionalText("wording"),
                form.optionalDate("due"),
                form.optionalText("responsible"));
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(ONE)
    String condition(
            @PathVariable("programme") String code,
            @PathVariable("condition") String condition,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        AncillaryCondition one = require(desk, condition);
        return shown(desk, one, filled(desk, one, Map.of()), model);
    }

    private AncillaryCondition require(Desk desk, String code) {
        return conditions
                .find(desk.actor(), desk.id(), code)
                .orElseThrow(() -> new ScreenMissing("ancillary condition " + code));
    }

    private static String address(Desk desk, AncillaryCondition one) {
        return desk.path("/conditions/" + one.code());
    }

    /** What stands on record, and over it what was typed. */
    private static Form filled(Desk desk, AncillaryCondition one, Map<String, String> typed) {
        Map<String, String> values = new HashMap<>(Map.of(
                "source", one.terms().source(),
                "wording", one.terms().wording(),
                "due", one.terms().due().map(LocalDate::toString).orElse(""),
                "responsible", one.terms().responsible(),
                "doneOn", desk.today().toString()));
        values.putAll(typed);
        return Form.of(values);
    }

    private String shown(Desk desk, AncillaryCondition one, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("heading", desk.text("funding.condition.one") + " " + one.code());
        model.addAttribute("path", address(desk, one));
        model.addAttribute("facts", ConditionTables.facts(desk, one));
        model.addAttribute("files", ReceiptTables.documents(desk, conditions.documents(desk.actor(), desk.id(), one)));
        model.addAttribute("seen", one.terms().mark());
        model.addAttribute("open", one.isOpen());
        model.addAttribute("functions", functions());
        return "backoffice/funding/condition";
    }

    @Allows(FundingAction.CHANGE_RULES)
    @PostMapping(ONE + "/change")
    String change(@PathVariable("programme") String code, @PathVariable("condition") String condition, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        AncillaryCondition one = require(desk, condition);
        return taken(desk, one, posted, "funding.condition.changed", form -> {
            ConditionTerms terms = terms(form);
            form.refuseIfWrong();
            record.change(
                    desk.actor(), desk.id(), one.id(), form.optionalText("seen"), terms, form.optionalText("reason"));
        });
    }

    @Allows(FundingAction.FULFIL_CONDITION)
    @PostMapping(ONE + "/fulfilment")
    String fulfil(
            @PathVariable("programme") String code,
            @PathVariable("condition") String condition,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        AncillaryCondition one = require(desk, condition);
        return taken(desk, one, posted, "funding.condition.fulfilled", form -> {
            LocalDate day = form.date("doneOn");
            form.refuseIfWrong();
            Optional<StoredFile> paper = Uploads.read(file, "Nebenbestimmung");
            fulfil.fulfil(desk.actor(), desk.id(), one.id(), day, form.optionalText("evidence"), paper);
        });
    }

    @Allows(FundingAction.CHANGE_RULES)
    @PostMapping(ONE + "/reopening")
    String reopen(@PathVariable("programme") String code, @PathVariable("condition") String condition, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        AncillaryCondition one = require(desk, condition);
        return taken(
                desk,
                one,
                posted,
                "funding.condition.reopened",
                form -> fulfil.reopen(desk.actor(), desk.id(), one.id(), form.optionalText("reopenReason")));
    }

    /** What the granting body answers comes after the condition was met. */
    @Allows(FundingAction.FULFIL_CONDITION)
    @PostMapping(ONE + "/files")
    String add(
            @PathVariable("programme") String code,
            @PathVariable("condition") String condition,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        AncillaryCondition one = require(desk, condition);
        return taken(desk, one, posted, "funding.file.added", form -> {
            StoredFile paper = Uploads.read(file, "Nebenbestimmung").orElseThrow(Uploads::nothingChosen);
            store.link(
                    desk.actor(),
                    desk.id(),
                    store.store(desk.actor(), desk.id(), paper),
                    AncillaryCondition.ENTITY,
                    one.id());
        });
    }

    private String taken(Desk desk, AncillaryCondition one, Posted posted, String message, Consumer<FormReader> work) {
        return posted.handle(
                filled(desk, one, posted.fields()),
                () -> {
                    work.accept(posted.reader());
                    return posted.done(message, address(desk, one));
                },
                wrong -> shown(desk, one, wrong, posted.model()));
    }
}
