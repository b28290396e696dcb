package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.media.Media;
import de.wirtschaftsstandort.media.MediaAnswer;
import de.wirtschaftsstandort.media.UploadMedia;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.publishing.PublishEditorially;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files come in: many at once from a form, or one by one from the script that shows the progress. */
@ScreenController
@Needs(MediaSections.WRITE)
class UploadController {

    private static final String DOUBTFUL = "media.uploaded.doubtful";

    private final UploadMedia uploads;
    private final PublishEditorially publishing;
    private final CurrentUser current;
    private final ScreenLanguage language;

    UploadController(UploadMedia uploads, PublishEditorially publishing, CurrentUser current, ScreenLanguage language) {
        this.uploads = uploads;
        this.publishing = publishing;
        this.current = current;
        this.language = language;
    }

    /** Every file for itself: one that is refused keeps none of the others out. */
    @PostMapping(MediaSections.PATH + "/upload")
    String upload(
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws IOException {
        NodeId parent = folder(folder);
        Texts texts = language.texts(request);
        List<String> refused = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        int taken = 0;
        List<MultipartFile> files = sent == null ? List.of() : sent;
        for (MultipartFile file : files.subList(0, Math.min(files.size(), uploads.mostFiles()))) {
            MediaAnswer answer = add(parent, file);
            if (answer.isDone()) {
                taken++;
                if (answer.isDoubtful()) {
                    doubtful.add(name(file) + ": " + texts.text(DOUBTFUL));
                }
            } else {
                refused.add(name(file) + ": " + RoomWords.fault(answer, texts));
            }
        }
        if (files.size() > uploads.mostFiles()) {
            refused.add(texts.text("media.fault.upload.too-many-files", uploads.mostFiles(), null));
        }
        if (taken > 0) {
            flash.addFlashAttribute("done", "media.uploaded");
        }
        if (!refused.isEmpty() || taken == 0) {
            flash.addFlashAttribute("fault", taken == 0 ? "media.fault.upload.none" : "media.fault.upload.some");
        }
        flash.addFlashAttribute("refusals", refused);
        flash.addFlashAttribute("doubts", doubtful);
        return "redirect:" + MediaSections.PATH + "?folder=" + parent;
    }

    /** For the script: the answer in words, so that it stands beside the file's name. */
    @PostMapping(MediaSections.PATH + "/upload/one")
    ResponseEntity<Map<String, String>> uploadOne(
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            HttpServletRequest request)
            throws IOException {
        Texts texts = language.texts(request);
        MediaAnswer answer = file.isPresent() ? add(folder(folder), file.get()) : MediaAnswer.nothingSent();
        Map<String, String> body = new LinkedHashMap<>();
        body.put(
                "text",
                answer.isDone() ? texts.text(sentence(answer, "media.uploaded.one")) : RoomWords.fault(answer, texts));
        answer.node().ifPresent(node -> body.put("link", MediaSections.PATH + "/" + node));
        return ResponseEntity.status(status(answer)).body(body);
    }

    /** @param done key of what is said when nothing is wrong */
    private static String sentence(MediaAnswer answer, String done) {
        return answer.isDoubtful() ? DOUBTFUL : answer.isDone() ? done : "media.fault." + answer.key();
    }

    private static HttpStatus status(MediaAnswer answer) {
        if (answer.isDone()) {
            return HttpStatus.CREATED;
        }
        return switch (answer.key()) {
            case "forbidden" -> HttpStatus.FORBIDDEN;
            case "missing" -> HttpStatus.NOT_FOUND;
            case "upload.too-large", "upload.no-room" -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** @param publish whether the new file is to be public at once, as far as the person may publish it alone */
    @PostMapping(MediaSections.PATH + "/{id}/replace")
    String replace(
            @PathVariable("id") String id,
            @RequestParam(name = "publish", defaultValue = "false") boolean publish,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws IOException {
        Texts texts = language.texts(request);
        NodeId asset = NodeId.parse(id).orElseThrow(() -> new ScreenMissing("asset " + id));
        MediaAnswer answer = MediaAnswer.nothingSent();
        if (file.isPresent()) {
            try (InputStream bytes = file.get().getInputStream()) {
                answer = uploads.replace(editor(), asset, name(file.get()), bytes);
            }
        }
        if (answer.isDone() && publish) {
            publish(asset, flash);
        } else {
            flash.addFlashAttribute(answer.isDone() ? "done" : "fault", sentence(answer, "media.replaced"));
            answer.room().ifPresent(room -> {
                flash.addFlashAttribute("faultFirst", RoomWords.used(room, texts));
                flash.addFlashAttribute("faultSecond", RoomWords.size(room.free(), texts));
            });
        }
        return "redirect:" + MediaSections.PATH + "/" + asset;
    }

    private void publish(NodeId asset, RedirectAttributes flash) {
        EditorialAnswer answer = publishing.publish(editor(), Media.WORKSPACE, asset, false, Optional.empty(), "");
        boolean isPublic = answer.outcome() == EditorialAnswer.Outcome.DONE;
        flash.addFlashAttribute(
                answer.isGood() ? "done" : "fault",
                isPublic ? "media.replaced.published" : "publication.outcome." + answer.key());
    }

    private MediaAnswer add(NodeId folder, MultipartFile file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return uploads.add(editor(), folder, name(file), bytes);
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static NodeId folder(String id) {
        return NodeId.parse(id).orElseThrow(() -> new ScreenMissing("folder " + id));
    }

    private Editor editor() {
        return Editor.of(current.require());
    }
}
