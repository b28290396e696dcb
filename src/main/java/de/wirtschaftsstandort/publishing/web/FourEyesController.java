package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.publishing.FourEyes;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.security.Role;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The switch of the four-eyes rule, by content type and role. */
@ScreenController
@Needs(Actions.PEOPLE_MANAGE_NAME)
class FourEyesController {

    private static final String PATH = PublishingSections.APPROVALS + "/rules";
    private static final int EMPTY_ROWS = 2;

    private final FourEyes fourEyes;
    private final People people;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    FourEyesController(FourEyes fourEyes, People people, AuditLog audit, TransactionOperations transactions) {
        this.fourEyes = fourEyes;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    @TemplateVisible
    record Row(String contentType, String role) {}

    @GetMapping(PATH)
    String rules(Model model) {
        return form(
                fourEyes.rules().stream()
                        .map(rule -> new Row(rule.contentType(), rule.role()))
                        .toList(),
                model);
    }

    private String form(List<Row> rows, Model model) {
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            all.add(new Row("", ""));
        }
        model.addAttribute("rows", all);
        model.addAttribute("roles", people.roles().stream().map(Role::name).toList());
        return "backoffice/four-eyes";
    }

    @PostMapping(PATH)
    String save(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        List<Row> rows = rows(fields);
        Set<String> roles = people.roles().stream().map(Role::name).collect(Collectors.toSet());
        roles.add(FourEyes.ANY);
        boolean known = rows.stream()
                .allMatch(row ->
                        roles.contains(row.role()) && row.contentType().matches("\\*|[A-Za-z][A-Za-z0-9:_-]{0,99}"));
        if (!known) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("fault", "four-eyes.fault");
            return form(rows, model);
        }
        Set<FourEyes.Rule> rules = new LinkedHashSet<>();
        rows.forEach(row -> rules.add(new FourEyes.Rule(row.contentType(), row.role())));
        transactions.executeWithoutResult(status -> {
            fourEyes.replace(rules);
            audit.record(
                    "four-eyes.changed",
                    "",
                    rules.stream()
                            .map(rule -> rule.contentType() + " " + rule.role())
                            .collect(Collectors.joining("; ")));
        });
        flash.addFlashAttribute("done", "four-eyes.saved");
        return "redirect:" + PATH;
    }

    /** A row with nothing in it is no rule. */
    private static List<Row> rows(MultiValueMap<String, String> fields) {
        List<String> types = fields.getOrDefault("contentType", List.of());
        List<String> roles = fields.getOrDefault("role", List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(types.size(), roles.size()); i++) {
            Row row = new Row(types.get(i).strip(), roles.get(i).strip());
            if (!row.contentType().isEmpty() || !row.role().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
