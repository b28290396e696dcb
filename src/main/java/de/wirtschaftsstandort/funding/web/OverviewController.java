package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.Position;
import de.wirtschaftsstandort.funding.Programme;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All programmes a person has a part in, side by side. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class OverviewController {

    private final Desks desks;
    private final Programmes programmes;
    private final Permissions permissions;
    private final Position position;
    private final ScreenLanguage language;

    OverviewController(
            Desks desks, Programmes programmes, Permissions permissions, Position position, ScreenLanguage language) {
        this.desks = desks;
        this.programmes = programmes;
        this.permissions = permissions;
        this.position = position;
        this.language = language;
    }

    @GetMapping(Desks.PATH)
    String overview(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        Actor actor = desks.actor();
        AsOf now = desks.now();
        Table.Builder table = Table.of(
                texts.text("section.funding"),
                Table.Column.header(texts.text("funding.column.programme")),
                Table.Column.text(texts.text("funding.column.period")),
                Table.Column.text(texts.text("funding.column.role")),
                Table.Column.number(texts.text("funding.column.plan")),
                Table.Column.number(texts.text("funding.column.actual")),
                Table.Column.number(texts.text("funding.column.committed")),
                Table.Column.number(texts.text("funding.column.available")),
                Table.Column.number(texts.text("funding.column.spent")));
        List<Cell> sums = new ArrayList<>();
        for (Programme programme : programmes.visibleTo(actor)) {
            if (permissions.allows(actor, FundingAction.READ_FIGURES, programme.id())) {
                Cell cell = position.of(actor, programme.id(), now).whole();
                sums.add(cell);
                table.row(Table.Weight.PLAIN, row(actor, programme, cell));
            } else {
                table.row(Table.Weight.PLAIN, withoutFigures(actor, programme));
            }
        }
        if (sums.size() > 1) {
            table.row(
                    Table.Weight.TOTAL,
                    figures(Value.words(texts.text("funding.sum")), Value.none(), Value.none(), Cell.sum(sums)));
        }
        model.addAttribute("table", table.build());
        if (permissions.allowsSomewhere(actor, FundingAction.CREATE_PROGRAMME)) {
            model.addAttribute("newPath", NewProgrammeController.PATH);
        }
        return "backoffice/funding/overview";
    }

    private static List<Value> row(Actor actor, Programme programme, Cell cell) {
        return figures(
                Value.linked(programme.name() + " (" + programme.code() + ")", Desks.PATH + "/" + programme.code()),
                Value.words(programme.planned().toString()),
                Value.words(roles(actor, programme)),
                cell);
    }

    private static List<Value> figures(Value name, Value period, Value role, Cell cell) {
        return List.of(
                name,
                period,
                role,
                Value.of(cell.plan()),
                Value.of(cell.actual()),
                Value.of(cell.committed()),
                Value.of(cell.available()),
                Cells.percent(Percent.of(cell.actual(), cell.plan())));
    }

    private static List<Value> withoutFigures(Actor actor, Programme programme) {
        return List.of(
                Value.linked(programme.name(), Desks.PATH + "/" + programme.code() + "/history"),
                Value.words(programme.planned().toString()),
                Value.words(roles(actor, programme)),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none());
    }

    private static String roles(Actor actor, Programme programme) {
        return actor.roles().getOrDefault(programme.id(), Set.of()).stream()
                .map(FundingRole::label)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
