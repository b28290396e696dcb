package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditExport;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.AuditQuery;
import de.wirtschaftsstandort.security.AuditRow;
import de.wirtschaftsstandort.security.AuditVerification;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log: searched, checked, exported. */
@ScreenController
@Needs(Actions.AUDIT_READ_NAME)
class AuditController {

    private static final String PATH = Backoffice.PATH + "/people/audit";
    private static final int PAGE_SIZE = 100;

    private final AuditLog audit;
    private final AuditExport export;
    private final People people;
    private final ScreenLanguage language;

    AuditController(AuditLog audit, AuditExport export, People people, ScreenLanguage language) {
        this.audit = audit;
        this.export = export;
        this.people = people;
        this.language = language;
    }

    /** A line as the screen shows it. */
    @TemplateVisible
    record Line(long seq, String at, String actor, String action, String subject, String detail, String address) {}

    @GetMapping(PATH)
    String audit(@RequestParam Map<String, String> fields, HttpServletRequest request, Model model) {
        AuditFilter filter = AuditFilter.of(fields);
        AuditQuery query = filter.query();
        Map<AccountId, String> names = names();
        Texts texts = language.texts(request);
        long count = audit.count(query);
        List<Line> lines = audit.page(query, (filter.page() - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(row -> line(row, names, texts))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("count", count);
        model.addAttribute("page", filter.page());
        model.addAttribute("pages", Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE));
        model.addAttribute("text", filter.text());
        model.addAttribute("from", filter.from());
        model.addAttribute("until", filter.until());
        model.addAttribute("queryString", filter.queryString());
        model.addAttribute("fault", filter.hasWrongDate() ? "audit.fault.date" : "");
        model.addAttribute(
                "people",
                people.accounts().stream()
                        .map(account -> new Choice(
                                account.id().toString(),
                                account.displayName(),
                                account.id().toString().equals(filter.actor())))
                        .toList());
        return "backoffice/audit";
    }

    private static Line line(AuditRow row, Map<AccountId, String> names, Texts texts) {
        String subject = AccountId.parse(row.subject())
                .map(id -> names.getOrDefault(id, row.subject()))
                .orElse(row.subject());
        String key = "audit.action." + row.action();
        return new Line(
                row.seq(),
                texts.moment(row.at()),
                row.actor()
                        .map(actor -> names.getOrDefault(actor, texts.text("audit.gone")))
                        .orElse(""),
                texts.has(key) ? texts.text(key) : row.action(),
                subject,
                row.detail(),
                row.address());
    }

    private Map<AccountId, String> names() {
        return people.accounts().stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** Walks the whole chain; that may take some seconds. */
    @GetMapping(PATH + "/verification")
    String verification(Model model) {
        AuditVerification found = audit.verify();
        model.addAttribute("intact", found.isIntact());
        model.addAttribute("lines", found.lines());
        model.addAttribute("firstBroken", found.firstBroken().orElse(0L));
        model.addAttribute("lastHash", found.lastHash());
        return "backoffice/audit-verification";
    }

    @GetMapping(PATH + "/export.csv")
    void export(@RequestParam Map<String, String> fields, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"protokoll.csv\"");
        export.write(AuditFilter.of(fields).query(), response.getWriter());
    }
}
