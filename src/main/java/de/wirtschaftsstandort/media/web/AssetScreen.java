package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.asset.FocalPoint;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.media.FileKind;
import de.wirtschaftsstandort.media.Media;
import de.wirtschaftsstandort.media.MediaDetails;
import de.wirtschaftsstandort.media.MediaLibrary;
import de.wirtschaftsstandort.media.MediaUses;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the screen of one file shows. */
@Component
@OnlyWithBackoffice
class AssetScreen {

    private final MediaLibrary library;
    private final MediaUses uses;

    AssetScreen(MediaLibrary library, MediaUses uses) {
        this.library = library;
        this.uses = uses;
    }

    /** A page or item that uses the file. */
    @TemplateVisible
    record UseLine(String title, String path, String link) {}

    @TemplateVisible
    record CaptionChoice(String id, String title, boolean chosen) {}

    /** As stored. */
    static MediaDetails details(ContentNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : MediaDetails.TEXTS) {
            texts.put(name, text(node, PropertyKey.of(name)));
            texts.put(name + "_en", text(node, PropertyKey.of(name, "en")));
        }
        String alternative = Media.isDecorative(node) ? "decorative" : Media.hasAlternative(node) ? "text" : "missing";
        FocalPoint focus = FocalPoint.of(node);
        return new MediaDetails(
                texts,
                alternative,
                Media.copyrightUntil(node).map(Object::toString).orElse(""),
                String.valueOf(focus.x()),
                String.valueOf(focus.y()),
                text(node, PropertyKey.of("captions")),
                node.revision());
    }

    private static String text(ContentNode node, PropertyKey key) {
        return node.property(key).map(PropertyValue::asText).orElse("");
    }

    void fill(Model model, ContentNode node, MediaDetails details, Editor editor, Texts texts) {
        Optional<Asset> asset = Assets.of(node);
        Optional<FileKind.Family> family =
                asset.flatMap(found -> FileKind.ofMimeType(found.mimeType())).map(FileKind::family);
        String address = MediaSections.PATH + "/" + node.id();
        model.addAttribute("id", node.id().toString());
        model.addAttribute("address", address);
        model.addAttribute("heading", MediaLibrary.title(node));
        model.addAttribute("path", node.path().value());
        model.addAttribute(
                "folder", node.parent().map(parent -> parent.id().toString()).orElse(""));
        model.addAttribute("fileName", asset.map(Asset::fileName).orElse(""));
        model.addAttribute("mimeType", asset.map(Asset::mimeType).orElse(""));
        model.addAttribute(
                "size",
                asset.map(found -> MediaLine.size(found.fileSize(), texts)).orElse(""));
        model.addAttribute(
                "pixels",
                asset.filter(found -> found.width() > 0)
                        .map(found -> found.width() + " × " + found.height())
                        .orElse(""));
        model.addAttribute("isImage", asset.filter(Asset::isImage).isPresent());
        model.addAttribute("isRaster", asset.filter(Asset::isRaster).isPresent());
        model.addAttribute(
                "isSound", family.filter(FileKind.Family.SOUND::equals).isPresent());
        model.addAttribute("isFilm", family.filter(FileKind.Family.FILM::equals).isPresent());
        model.addAttribute("statusText", texts.text("publication.status." + library.status(node)));
        model.addAttribute("publication", Backoffice.PATH + "/publications/nodes/" + Media.WORKSPACE + "/" + node.id());
        model.addAttribute("accepted", FileKind.accepted());
        typed(model, details);
        model.addAttribute("mayWrite", editor.mayWrite(node));
        model.addAttribute("mayDelete", editor.may(Actions.CONTENT_DELETE, node));
        model.addAttribute(
                "captions",
                library.captions(editor).stream()
                        .map(file -> new CaptionChoice(
                                file.id().toString(),
                                MediaLibrary.title(file),
                                file.id().toString().equals(details.captions())))
                        .toList());
        model.addAttribute(
                "uses",
                uses.of(node).stream()
                        .filter(editor::mayRead)
                        .map(use -> new UseLine(
                                MediaLibrary.title(use),
                                use.workspace() + ":" + use.path(),
                                Backoffice.PATH + "/publications/nodes/" + use.workspace() + "/" + use.id()))
                        .toList());
    }

    private static void typed(Model model, MediaDetails details) {
        model.addAttribute("texts", details.texts());
        model.addAttribute("alternative", details.alternative());
        model.addAttribute("copyrightUntil", details.copyrightUntil());
        model.addAttribute("focusX", details.focusX());
        model.addAttribute("focusY", details.focusY());
        model.addAttribute("revision", details.revision());
    }
}
