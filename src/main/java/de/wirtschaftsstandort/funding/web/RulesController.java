package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.ChangeRule;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PreviewRule;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.funding.RuleChange;
import de.wirtschaftsstandort.funding.RuleKey;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.funding.Stakeholder;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/** The rules of a programme with their sources: what held when, and a new value from a day on. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class RulesController {

    private static final String PATH = Desks.PATH + "/{programme}/rules";

    private final Desks desks;
    private final RuleBook rules;
    private final ChangeRule change;
    private final PreviewRule preview;

    RulesController(Desks desks, RuleBook rules, ChangeRule change, PreviewRule preview) {
        this.desks = desks;
        this.rules = rules;
        this.change = change;
        this.preview = preview;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String rules(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Table.Builder table = Table.of(
                desk.text("funding.tab.rules"),
                Cells.header(desk, "rule"),
                Cells.text(desk, "value"),
                Cells.text(desk, "valid-from"),
                Cells.text(desk, "source"),
                Cells.text(desk, "certainty"));
        rules.all(desk.id(), desk.today())
                .forEach(setting -> table.row(
                        Value.linked(
                                setting.key().label(),
                                desk.path("/rules/" + setting.key().key())),
                        Value.words(RuleWords.of(desk, setting.key(), setting.value())),
                        Value.of(setting.validFrom()),
                        Value.words(setting.source()),
                        Value.words(setting.certainty())));
        model.addAttribute("heading", desk.text("funding.tab.rules"));
        model.addAttribute("help", desk.text("funding.rules.help"));
        model.addAttribute("table", table.build());
        return "backoffice/funding/plain";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{rule}")
    String rule(
            @PathVariable("programme") String code,
            @PathVariable("rule") String name,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        RuleKey key = require(name);
        Setting now = rules.require(desk.id(), key, desk.today());
        Map<String, String> values = new HashMap<>(RuleValues.fields(key, now.value()));
        values.put("validFrom", desk.today().toString());
        values.put("certainty", "A");
        return shown(desk, key, Form.of(values), model);
    }

    private static RuleKey require(String name) {
        return RuleKey.find(name).orElseThrow(() -> new ScreenMissing("rule " + name));
    }

    private String shown(Desk desk, RuleKey key, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("heading", key.label());
        model.addAttribute("path", desk.path("/rules/" + key.key()));
        model.addAttribute("kind", key.kind().name());
        model.addAttribute("use", desk.text("funding.rule.use." + key.key()));
        model.addAttribute("history", history(desk, key));
        model.addAttribute(
                "choices",
                key.choices().stream()
                        .map(choice -> new Option(choice, RuleWords.choice(desk, choice)))
                        .toList());
        model.addAttribute(
                "flags", List.of(new Option("true", desk.text("yes")), new Option("false", desk.text("no"))));
        model.addAttribute(
                "units",
                Stream.of("D", "W", "M", "Y")
                        .map(unit -> new Option(unit, desk.text("funding.rule.unit." + unit)))
                        .toList());
        model.addAttribute(
                "thresholds",
                RuleValues.THRESHOLDS.stream()
                        .map(limit -> new Option(limit, desk.text("funding.rule." + limit)))
                        .toList());
        model.addAttribute(
                "seats",
                Stream.of(Stakeholder.values())
                        .map(one -> new Option("seat-" + one.name(), one.label()))
                        .toList());
        model.addAttribute(
                "grades",
                Stream.of("A", "B", "C")
                        .map(grade -> new Option(grade, desk.text("funding.rule.grade." + grade)))
                        .toList());
        return "backoffice/funding/rule";
    }

    private Table history(Desk desk, RuleKey key) {
        Table.Builder table = Table.of(
                desk.text("funding.rule.history"),
                Cells.header(desk, "valid-from"),
                Cells.text(desk, "value"),
                Cells.text(desk, "source"),
                Cells.text(desk, "certainty"),
                Cells.text(desk, "reason"),
                Cells.text(desk, "user"),
                Cells.text(desk, "at"));
        rules.history(desk.id(), key)
                .forEach(one -> table.row(
                        Value.of(one.setting().validFrom()),
                        Value.words(RuleWords.of(desk, key, one.setting().value())),
                        Value.words(one.setting().source()),
                        Value.words(one.setting().certainty()),
                        Value.words(one.reason()),
                        Value.words(one.recordedBy()),
                        Value.words(desk.texts().moment(one.recordedAt()))));
        return table.build();
    }

    /** With {@code save} stored, else shown what it would change. */
    @Allows(FundingAction.CHANGE_RULES)
    @PostMapping(PATH + "/{rule}")
    String change(@PathVariable("programme") String code, @PathVariable("rule") String name, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        RuleKey key = require(name);
        return posted.handle(
                () -> {
                    RuleChange wanted = read(key, posted);
                    if (posted.by("save")) {
                        change.change(desk.actor(), desk.id(), wanted);
                        return posted.done("funding.rule.changed", desk.path("/rules/" + key.key()));
                    }
                    posted.model()
                            .addAttribute(
                                    "preview", consequences(desk, preview.preview(desk.actor(), desk.id(), wanted)));
                    posted.model().addAttribute("wanted", words(desk, wanted));
                    return shown(desk, key, posted.form(), posted.model());
                },
                wrong -> shown(desk, key, wrong, posted.model()));
    }

    private static RuleChange read(RuleKey key, Posted posted) {
        FormReader form = posted.reader();
        LocalDate from = form.date("validFrom");
        JsonNode value = RuleValues.read(key, form);
        return new RuleChange(
                key,
                value,
                from,
                form.optionalText("source"),
                form.optionalText("certainty"),
                form.optionalText("reason"));
    }

    private static String words(Desk desk, RuleChange wanted) {
        return desk.texts()
                .text(
                        wanted.validFrom().isBefore(desk.today()) ? "funding.rule.backdated" : "funding.rule.wanted",
                        RuleWords.of(desk, wanted.key(), wanted.value()),
                        desk.texts().day(wanted.validFrom()));
    }

    private static Table consequences(Desk desk, List<PreviewRule.Consequence> found) {
        Table.Builder table = Table.of(
                desk.text("funding.rule.preview"),
                Cells.header(desk, "what"),
                Cells.text(desk, "before"),
                Cells.text(desk, "after"));
        found.forEach(one -> table.row(Value.words(one.what()), Value.words(one.before()), Value.words(one.after())));
        return table.build();
    }
}
