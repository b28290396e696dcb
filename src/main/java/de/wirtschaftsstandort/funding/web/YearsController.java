package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.CloseYear;
import de.wirtschaftsstandort.funding.CommitmentId;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PrepareClosing;
import de.wirtschaftsstandort.funding.Remainder;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.funding.YearEnd;
import de.wirtschaftsstandort.funding.YearState;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing the years of a programme: what is left, what becomes of it, and opening one again with a reason. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class YearsController {

    private static final String PATH = Desks.PATH + "/{programme}/years";

    private final Desks desks;
    private final CloseYear close;
    private final PrepareClosing closing;
    private final TermsInForce terms;

    YearsController(Desks desks, CloseYear close, PrepareClosing closing, TermsInForce terms) {
        this.desks = desks;
        this.close = close;
        this.closing = closing;
        this.terms = terms;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String years(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Map<Integer, YearState> states = close.states(desk.actor(), desk.id());
        Table.Builder table = Table.of(
                desk.text("funding.tab.years"),
                Cells.header(desk, "year"),
                Cells.text(desk, "status"),
                Cells.number(desk, "plan"),
                Cells.number(desk, "actual"),
                Cells.number(desk, "committed"),
                Cells.number(desk, "available"),
                Cells.number(desk, "at-risk"));
        for (int year : terms.of(desk.id(), desk.now()).approved().years()) {
            YearEnd end = close.preview(desk.actor(), desk.id(), year, desk.now());
            table.row(
                    Value.linked(Integer.toString(year), desk.path("/years/" + year)),
                    Value.words(label(desk, states.getOrDefault(year, YearState.OPEN))),
                    Value.of(end.plan()),
                    Value.of(end.actual()),
                    Value.of(end.committed()),
                    Value.of(end.free()),
                    Value.of(end.atRisk()));
        }
        model.addAttribute("heading", desk.text("funding.tab.years"));
        model.addAttribute("help", desk.text("funding.years.help"));
        model.addAttribute("table", table.build());
        return "backoffice/funding/plain";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{year}")
    String year(
            @PathVariable("programme") String code,
            @PathVariable("year") String typed,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        int year = require(desk, typed);
        Map<String, String> decided = new HashMap<>();
        closing.decided(desk.actor(), desk.id(), year)
                .forEach((order, remainder) -> decided.put("rest-" + order.value(), remainder.name()));
        return shown(desk, year, Form.of(decided), model);
    }

    private static String label(Desk desk, YearState state) {
        return desk.text("funding.year." + state.name().toLowerCase(Locale.ROOT));
    }

    private int require(Desk desk, String typed) {
        return terms.of(desk.id(), desk.now()).approved().years().stream()
                .filter(year -> Integer.toString(year).equals(typed))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("year " + typed));
    }

    private String shown(Desk desk, int year, Form form, Model model) {
        YearEnd end = close.preview(desk.actor(), desk.id(), year, desk.now());
        model.addAttribute("form", form);
        model.addAttribute("heading", desk.text("funding.year.closing.title") + " " + year);
        model.addAttribute("path", desk.path("/years/" + year));
        YearState state = close.states(desk.actor(), desk.id()).getOrDefault(year, YearState.OPEN);
        model.addAttribute("state", state.name());
        model.addAttribute("stateLabel", label(desk, state));
        model.addAttribute("figures", figures(desk, end));
        model.addAttribute("unpaid", ReceiptTables.of(desk, desk.text("funding.year.unpaid"), end.unpaid()));
        model.addAttribute("hasUnpaid", !end.unpaid().isEmpty());
        model.addAttribute(
                "orders",
                end.open().stream()
                        .map(order -> new Option(
                                "rest-" + order.id().value(),
                                order.number() + " " + order.supplierName() + ": "
                                        + order.open().format(desk.texts().language())))
                        .toList());
        model.addAttribute(
                "remainders",
                List.of(
                        new Option(Remainder.CARRY.name(), desk.text("funding.year.carry")),
                        new Option(Remainder.RELEASE.name(), desk.text("funding.year.release"))));
        return "backoffice/funding/year";
    }

    private static Table figures(Desk desk, YearEnd end) {
        return Table.of(
                        desk.text("funding.year.closing.title"),
                        Cells.number(desk, "plan"),
                        Cells.number(desk, "actual"),
                        Cells.number(desk, "committed"),
                        Cells.number(desk, "available"),
                        Cells.number(desk, "spent"),
                        Cells.number(desk, "grant"),
                        Cells.number(desk, "cap"),
                        Cells.number(desk, "at-risk"))
                .row(
                        Value.of(end.plan()),
                        Value.of(end.actual()),
                        Value.of(end.committed()),
                        Value.of(end.free()),
                        Cells.percent(end.spent()),
                        Value.of(end.grantUsed()),
                        Value.of(end.tranche()),
                        Value.of(end.atRisk()))
                .build();
    }

    private Map<CommitmentId, Remainder> remainders(Desk desk, int year, Posted posted) {
        Map<CommitmentId, Remainder> remainders = new HashMap<>();
        close.preview(desk.actor(), desk.id(), year, desk.now()).open().forEach(order -> Stream.of(Remainder.values())
                .filter(one -> one.name()
                        .equals(posted.fields().get("rest-" + order.id().value())))
                .forEach(one -> remainders.put(order.id(), one)));
        return remainders;
    }

    /** A step of the closing of a year. */
    private interface Step {
        void take(Desk desk, int year);
    }

    private String step(String code, String typed, Posted posted, String said, Step step) {
        Desk desk = desks.openFigures(code, posted);
        int year = require(desk, typed);
        return posted.handle(
                () -> {
                    step.take(desk, year);
                    return posted.done(said, desk.path("/years/" + year));
                },
                wrong -> shown(desk, year, wrong, posted.model()));
    }

    @Allows(FundingAction.PREPARE_CLOSING)
    @PostMapping(PATH + "/{year}/closing")
    String begin(@PathVariable("programme") String code, @PathVariable("year") String typed, Posted posted) {
        return step(
                code,
                typed,
                posted,
                "funding.year.begun",
                (desk, year) -> closing.begin(desk.actor(), desk.id(), year));
    }

    @Allows(FundingAction.PREPARE_CLOSING)
    @PostMapping(PATH + "/{year}/remainders")
    String decide(@PathVariable("programme") String code, @PathVariable("year") String typed, Posted posted) {
        return step(
                code,
                typed,
                posted,
                "funding.year.decided",
                (desk, year) -> closing.decide(desk.actor(), desk.id(), year, remainders(desk, year, posted)));
    }

    @Allows(FundingAction.CLOSE_YEAR)
    @PostMapping(PATH + "/{year}/close")
    String close(@PathVariable("programme") String code, @PathVariable("year") String typed, Posted posted) {
        return step(
                code,
                typed,
                posted,
                "funding.year.done",
                (desk, year) -> close.close(desk.actor(), desk.id(), year, remainders(desk, year, posted)));
    }

    @Allows(FundingAction.CLOSE_YEAR)
    @PostMapping(PATH + "/{year}/reopen")
    String reopen(@PathVariable("programme") String code, @PathVariable("year") String typed, Posted posted) {
        return step(
                code,
                typed,
                posted,
                "funding.year.reopened",
                (desk, year) -> close.reopen(
                        desk.actor(),
                        desk.id(),
                        year,
                        posted.form().value("reason").strip()));
    }
}
