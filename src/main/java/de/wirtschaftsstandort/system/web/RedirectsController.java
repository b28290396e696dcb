package de.wirtschaftsstandort.system.web;

import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.site.FormerPath;
import de.wirtschaftsstandort.site.FormerPaths;
import de.wirtschaftsstandort.site.Redirect;
import de.wirtschaftsstandort.site.Redirects;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.UriMappings;
import de.wirtschaftsstandort.system.SystemActions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that sends visitors elsewhere: editors' redirects, addresses that moved, mappings of light modules. */
@ScreenController
@Needs(SystemActions.READ_NAME)
class RedirectsController {

    private static final int FORMER = 200;

    private final Redirects redirects;
    private final FormerPaths former;
    private final UriMappings mappings;
    private final Sites sites;
    private final AuditLog audit;
    private final CurrentUser current;
    private final TransactionOperations transactions;

    RedirectsController(
            Redirects redirects,
            FormerPaths former,
            UriMappings mappings,
            Sites sites,
            AuditLog audit,
            CurrentUser current,
            TransactionOperations transactions) {
        this.redirects = redirects;
        this.former = former;
        this.mappings = mappings;
        this.sites = sites;
        this.audit = audit;
        this.current = current;
        this.transactions = transactions;
    }

    @TemplateVisible
    record Line(String site, String address, String target, int status, String note) {}

    @TemplateVisible
    record FormerLine(String workspace, String path, String now) {}

    @TemplateVisible
    record MappingLine(String definition, String file, String from, String to) {}

    @GetMapping(SystemSections.REDIRECTS)
    String redirects(Model model) {
        return screen(new Redirect("", "", "", true, ""), model);
    }

    private String screen(Redirect typed, Model model) {
        model.addAttribute(
                "redirects",
                redirects.all().stream()
                        .map(one -> new Line(
                                one.site(), one.address(), one.target(), one.permanent() ? 301 : 302, one.note()))
                        .toList());
        model.addAttribute(
                "former",
                former.newest(FORMER).stream().map(RedirectsController::line).toList());
        model.addAttribute(
                "mappings",
                mappings.written().stream()
                        .map(one -> new MappingLine(one.definition(), one.file(), one.from(), one.to()))
                        .toList());
        model.addAttribute("sites", sites.all().stream().map(Site::name).toList());
        model.addAttribute(
                "typed",
                new Line(typed.site(), typed.address(), typed.target(), typed.permanent() ? 301 : 302, typed.note()));
        model.addAttribute("mayChange", current.may(SystemActions.MANAGE));
        return "backoffice/redirects";
    }

    private static FormerLine line(FormerPath path) {
        return new FormerLine(
                path.workspace(),
                path.path().value(),
                path.now().map(Object::toString).orElse(""));
    }

    /** What was typed stays when it is refused. */
    @PostMapping(SystemSections.REDIRECTS)
    @Needs(SystemActions.MANAGE_NAME)
    String add(
            @RequestParam(name = "site", defaultValue = "") String site,
            @RequestParam(name = "address", defaultValue = "") String address,
            @RequestParam(name = "target", defaultValue = "") String target,
            @RequestParam(name = "status", defaultValue = "301") String status,
            @RequestParam(name = "note", defaultValue = "") String note,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        String known = sites.find(site).map(Site::name).orElse("");
        Redirect typed = new Redirect(known, address, target, !status.equals("302"), note);
        Optional<Redirect.Fault> fault = Objects.requireNonNull(transactions.execute(transaction -> {
            Optional<Redirect.Fault> found =
                    redirects.add(typed, current.require().account().loginName());
            if (found.isEmpty()) {
                audit.record("redirect.added", typed.address(), typed.target());
            }
            return found;
        }));
        if (fault.isPresent()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("fault", "redirects.fault." + fault.get().key());
            model.addAttribute(
                    "faultField",
                    List.of(Redirect.Fault.NO_TARGET, Redirect.Fault.LOOP).contains(fault.get())
                            ? "target"
                            : "address");
            return screen(typed, model);
        }
        flash.addFlashAttribute("done", "redirects.added");
        return "redirect:" + SystemSections.REDIRECTS;
    }

    @PostMapping(SystemSections.REDIRECTS + "/remove")
    @Needs(SystemActions.MANAGE_NAME)
    String remove(
            @RequestParam(name = "site", defaultValue = "") String site,
            @RequestParam(name = "address", defaultValue = "") String address,
            RedirectAttributes flash) {
        boolean removed = Boolean.TRUE.equals(transactions.execute(transaction -> {
            boolean found = redirects.remove(site, address);
            if (found) {
                audit.record("redirect.removed", address, site);
            }
            return found;
        }));
        flash.addFlashAttribute(removed ? "done" : "fault", removed ? "redirects.removed" : "redirects.fault.gone");
        return "redirect:" + SystemSections.REDIRECTS;
    }

    /** Forgets an address that moved: from then on it is not found. */
    @PostMapping(SystemSections.REDIRECTS + "/forget")
    @Needs(SystemActions.MANAGE_NAME)
    String forget(
            @RequestParam(name = "workspace", defaultValue = "") String workspace,
            @RequestParam(name = "path", defaultValue = "") String path,
            RedirectAttributes flash) {
        boolean forgotten = Boolean.TRUE.equals(transactions.execute(transaction -> {
            boolean found = former.forget(workspace, path);
            if (found) {
                audit.record("redirect.forgotten", workspace + ":" + path, "");
            }
            return found;
        }));
        flash.addFlashAttribute(
                forgotten ? "done" : "fault", forgotten ? "redirects.forgotten" : "redirects.fault.gone");
        return "redirect:" + SystemSections.REDIRECTS;
    }
}
