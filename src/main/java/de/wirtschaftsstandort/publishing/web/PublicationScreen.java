package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.Versions;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.PublicationLog;
import de.wirtschaftsstandort.publishing.PublicationReferences;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the screens of one page or item show. */
@Component
@OnlyWithBackoffice
class PublicationScreen {

    private static final int LOG_LINES = 20;

    private final ContentStages stages;
    private final Versions versions;
    private final PublicationLog log;
    private final PublicationReferences references;

    PublicationScreen(ContentStages stages, Versions versions, PublicationLog log, PublicationReferences references) {
        this.stages = stages;
        this.versions = versions;
        this.log = log;
        this.references = references;
    }

    /** A reference that visitors would miss. */
    @TemplateVisible
    record ReferenceLine(String value, String title, String path, String status) {}

    @TemplateVisible
    record VersionLine(int number, String at, String by, String comment, String path) {}

    static ScreenMissing missing(String workspace, String id) {
        return new ScreenMissing("node " + workspace + "/" + id);
    }

    /** @throws ScreenMissing also when the person may not read it: whether it is there is nothing they should learn */
    ContentNode require(String workspace, String id, Editor editor) {
        return NodeId.parse(id)
                .flatMap(node -> stages.nodes(Stage.AUTHOR).find(workspace, node))
                .map(PublishingUnit::rootOf)
                .filter(editor::mayRead)
                .filter(node -> !node.path().isRoot())
                .orElseThrow(() -> missing(workspace, id));
    }

    void fill(Model model, ContentNode node, Editor editor, Texts texts) {
        head(model, node, texts);
        model.addAttribute("mayPublish", editor.mayPublish(node));
        model.addAttribute("mayAsk", editor.mayPublish(node) || editor.mayWrite(node));
        model.addAttribute(
                "references",
                references.of(node).stream()
                        .filter(reference -> editor.mayRead(reference.node()))
                        .map(reference -> new ReferenceLine(
                                key(reference.node()),
                                PublicationWords.title(reference.node(), texts),
                                reference.node().workspace() + ":"
                                        + reference.node().path(),
                                texts.text("publication.status." + reference.status())))
                        .toList());
        model.addAttribute(
                "log",
                log.of(node.workspace(), node.id()).stream()
                        .limit(LOG_LINES)
                        .map(entry -> PublicationsController.Line.of(entry, false, texts))
                        .toList());
        model.addAttribute("due", "");
        model.addAttribute("comment", "");
    }

    void fillVersions(Model model, ContentNode node, Editor editor, Texts texts) {
        head(model, node, texts);
        model.addAttribute("mayRestore", editor.mayWrite(node));
        model.addAttribute(
                "versions",
                versions.list(node.workspace(), node.id()).stream()
                        .map(version -> new VersionLine(
                                version.number(),
                                texts.moment(version.createdAt()),
                                version.createdBy(),
                                comment(version.comment(), texts),
                                version.path().value()))
                        .toList());
    }

    private void head(Model model, ContentNode node, Texts texts) {
        PublicationStatus status = PublicationStatus.of(node, stages.nodes(Stage.PUBLIC));
        model.addAttribute("title", PublicationWords.title(node, texts));
        model.addAttribute("path", node.workspace() + ":" + node.path());
        model.addAttribute("address", PublicationWords.link(node.workspace(), node.id()));
        model.addAttribute("status", status.name().toLowerCase(Locale.ROOT));
        model.addAttribute("statusText", texts.text("publication.status." + status));
        model.addAttribute("isLive", status != PublicationStatus.UNPUBLISHED);
    }

    private static String comment(String stored, Texts texts) {
        String before = "before restore of ";
        if (stored.startsWith(before)) {
            return texts.text("versions.comment.before-restore", stored.substring(before.length()), null);
        }
        return texts.has("versions.comment." + stored) ? texts.text("versions.comment." + stored) : stored;
    }

    /** Those of the references that were ticked; anything else that was sent is none of them. */
    List<ContentNode> chosen(ContentNode node, List<String> ticked) {
        return references.of(node).stream()
                .map(PublicationReferences.Reference::node)
                .filter(reference -> ticked.contains(key(reference)))
                .toList();
    }

    private static String key(ContentNode node) {
        return node.workspace() + ":" + node.id();
    }
}
