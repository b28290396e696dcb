package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.CreateProgramme;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.ProgrammeOutline;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.funding.RuleKey;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Sets up another programme: its authority, period, classification and measures with their plan, shown before it is stored. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class NewProgrammeController {

    static final String PATH = Desks.PATH + "/new";

    private final Desks desks;
    private final CreateProgramme create;
    private final Programmes programmes;
    private final RuleBook rules;
    private final ScreenLanguage language;

    NewProgrammeController(
            Desks desks, CreateProgramme create, Programmes programmes, RuleBook rules, ScreenLanguage language) {
        this.desks = desks;
        this.create = create;
        this.programmes = programmes;
        this.rules = rules;
        this.language = language;
    }

    @Allows(FundingAction.CREATE_PROGRAMME)
    @GetMapping(PATH)
    String programme(HttpServletRequest request, Model model) {
        return shown(Form.of(Map.of("dimension", "Themenbereich")), request, model);
    }

    private String shown(Form form, HttpServletRequest request, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("back", Desks.PATH);
        model.addAttribute("path", PATH);
        model.addAttribute(
                "fundingBodies",
                programmes.visibleTo(desks.actor()).stream()
                        .map(one -> rules.require(one.id(), RuleKey.FUNDING_BODY, desks.now())
                                .text())
                        .distinct()
                        .toList());
        model.addAttribute("title", language.texts(request).text("funding.programme.new"));
        return "backoffice/funding/programme-new";
    }

    /** With {@code save} stored, else shown as it would be. */
    @Allows(FundingAction.CREATE_PROGRAMME)
    @PostMapping(PATH)
    String create(Posted posted) {
        return posted.handle(
                () -> {
                    ProgrammeOutline outline = ProgrammeReader.read(posted.reader());
                    if (posted.by("save")) {
                        create.create(desks.actor(), outline);
                        return posted.done("funding.programme.created", Desks.PATH);
                    }
                    create.check(desks.actor(), outline);
                    posted.model().addAttribute("plan", plan(language.texts(posted.request()), outline));
                    return shown(posted.form(), posted.request(), posted.model());
                },
                wrong -> shown(wrong, posted.request(), posted.model()));
    }

    private static Table plan(Texts texts, ProgrammeOutline outline) {
        List<Integer> years = outline.planned().years();
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.header(texts.text("funding.column.measure")),
                Table.Column.text(texts.text("funding.column.category"))));
        years.forEach(year -> columns.add(Table.Column.number(Integer.toString(year))));
        columns.add(Table.Column.number(texts.text("funding.sum")));
        Table.Builder table = Table.of(texts.text("funding.programme.plan"), columns.toArray(Table.Column[]::new));
        outline.measures()
                .forEach(measure -> table.row(
                        Table.Weight.PLAIN,
                        row(
                                "M" + measure.number() + " " + measure.title(),
                                outline.categories().get(measure.category() - 1),
                                years.stream()
                                        .map(year -> measure.plan().getOrDefault(year, Money.ZERO))
                                        .toList())));
        table.row(
                Table.Weight.TOTAL,
                row(
                        texts.text("funding.sum"),
                        "",
                        years.stream()
                                .map(year -> outline.measures().stream()
                                        .map(measure -> measure.plan().getOrDefault(year, Money.ZERO))
                                        .reduce(Money.ZERO, Money::plus))
                                .toList()));
        return table.build();
    }

    private static List<Value> row(String name, String category, List<Money> amounts) {
        List<Value> row = new ArrayList<>(List.of(Value.words(name), Value.words(category)));
        amounts.forEach(amount -> row.add(Value.of(amount)));
        row.add(Value.of(amounts.stream().reduce(Money.ZERO, Money::plus)));
        return row;
    }
}
