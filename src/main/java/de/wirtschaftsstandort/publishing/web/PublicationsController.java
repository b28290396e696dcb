package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.PublicationLog;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.Place;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log: who published or withdrew what and when, and why something was refused. */
@ScreenController
@Needs(PublishingSections.READ)
class PublicationsController {

    private static final int PAGE_SIZE = 50;

    private final PublicationLog log;
    private final ContentStages stages;
    private final CurrentUser current;
    private final ScreenLanguage language;

    PublicationsController(PublicationLog log, ContentStages stages, CurrentUser current, ScreenLanguage language) {
        this.log = log;
        this.stages = stages;
        this.current = current;
        this.language = language;
    }

    /** A line of the log. */
    @TemplateVisible
    record Line(
            String at,
            String action,
            String outcome,
            String workspace,
            String path,
            String link,
            String user,
            String reason,
            int version) {

        static Line of(PublicationLog.Entry entry, boolean exists, Texts texts) {
            return new Line(
                    texts.moment(entry.at()),
                    texts.text("publications.action." + entry.action()),
                    entry.outcome().name(),
                    entry.workspace(),
                    entry.path().value(),
                    exists ? PublicationWords.link(entry.workspace(), entry.node()) : "",
                    entry.user(),
                    PublicationWords.logged(entry.reason(), entry.path().value(), texts),
                    entry.version());
        }
    }

    /** Without a count: it would tell of what the person may not see. */
    @GetMapping(PublishingSections.PATH)
    String publications(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Optional<PublicationLog.Outcome> wanted = Arrays.stream(PublicationLog.Outcome.values())
                .filter(known -> known.name().equals(outcome))
                .findFirst();
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        List<PublicationLog.Entry> found = log.page(text.strip(), wanted, (number - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        Texts texts = language.texts(request);
        model.addAttribute(
                "lines",
                found.stream()
                        .limit(PAGE_SIZE)
                        .flatMap(entry -> line(entry, texts).stream())
                        .toList());
        model.addAttribute("text", text.strip());
        model.addAttribute("outcome", wanted.map(Enum::name).orElse(""));
        model.addAttribute("page", number);
        model.addAttribute("hasOlder", found.size() > PAGE_SIZE);
        return "backoffice/publications";
    }

    private Optional<Line> line(PublicationLog.Entry entry, Texts texts) {
        Optional<ContentNode> node = stages.nodes(Stage.AUTHOR).find(entry.workspace(), entry.node());
        Rights rights = current.require().rights();
        boolean visible = rights.may(
                Actions.CONTENT_READ,
                Place.node(
                        entry.workspace(),
                        entry.path().value(),
                        node.map(ContentNode::nodeType).orElse("*")));
        return visible ? Optional.of(Line.of(entry, node.isPresent(), texts)) : Optional.empty();
    }
}
