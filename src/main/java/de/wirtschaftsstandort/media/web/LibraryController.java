package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.media.AddFolder;
import de.wirtschaftsstandort.media.FileKind;
import de.wirtschaftsstandort.media.MediaAnswer;
import de.wirtschaftsstandort.media.MediaLibrary;
import de.wirtschaftsstandort.media.MediaQuota;
import de.wirtschaftsstandort.media.MediaRoom;
import de.wirtschaftsstandort.media.UploadMedia;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Folders of the library, as pictures or as a list. */
@ScreenController
@Needs(MediaSections.READ)
class LibraryController {

    private static final int PAGE_SIZE = 60;

    private final MediaLibrary library;
    private final UploadMedia uploads;
    private final MediaQuota quota;
    private final AddFolder folders;
    private final CurrentUser current;
    private final ScreenLanguage language;
    private final Clock clock;

    LibraryController(
            MediaLibrary library,
            UploadMedia uploads,
            MediaQuota quota,
            AddFolder folders,
            CurrentUser current,
            ScreenLanguage language,
            Clock clock) {
        this.library = library;
        this.uploads = uploads;
        this.quota = quota;
        this.folders = folders;
        this.current = current;
        this.language = language;
        this.clock = clock;
    }

    /** A step of the way from the root. */
    @TemplateVisible
    record Step(String id, String title) {}

    /**
     * What is used and left where somebody stands.
     *
     * @param percent that is used, at most 100
     */
    @TemplateVisible
    record Room(String used, String free, long percent) {

        static Room of(MediaRoom room, Texts texts) {
            return new Room(
                    RoomWords.used(room, texts),
                    RoomWords.size(room.free(), texts),
                    room.limit() == 0 ? 100 : Math.min(100, room.used() * 100 / room.limit()));
        }
    }

    @GetMapping(MediaSections.PATH)
    String library(
            @RequestParam(name = "folder", defaultValue = "") String folderId,
            @RequestParam(name = "view", defaultValue = "grid") String view,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Editor editor = Editor.of(current.require());
        ContentNode folder =
                library.folder(folderId, editor).orElseThrow(() -> new ScreenMissing("folder " + folderId));
        Texts texts = language.texts(request);
        String words = q.strip();
        List<ContentNode> found =
                words.isEmpty() ? library.content(folder, editor) : library.search(folder, words, editor);
        int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = page.matches("[1-9]\\d{0,4}") ? Math.min(pages, Integer.parseInt(page)) : 1;
        LocalDate today = LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
        model.addAttribute(
                "lines",
                found.stream()
                        .skip((long) (number - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(node -> MediaLine.of(node, library.status(node), today, texts))
                        .toList());
        model.addAttribute("count", found.size());
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        model.addAttribute("q", words);
        model.addAttribute("view", view.equals("list") ? "list" : "grid");
        model.addAttribute("folder", folder.id().toString());
        model.addAttribute("mayWrite", editor.mayWrite(folder));
        model.addAttribute("accepted", FileKind.accepted());
        quota.at(folder.path()).ifPresent(room -> model.addAttribute("room", Room.of(room, texts)));
        model.addAttribute("mostFiles", uploads.mostFiles());
        model.addAttribute(
                "way",
                library.way(folder).stream()
                        .map(node -> new Step(
                                node.id().toString(),
                                node.path().isRoot() ? texts.text("section.media") : MediaLibrary.title(node)))
                        .toList());
        return "backoffice/media";
    }

    @PostMapping(MediaSections.PATH + "/folders")
    @Needs(MediaSections.WRITE)
    String addFolder(
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "title", defaultValue = "") String title,
            RedirectAttributes flash) {
        NodeId parent = NodeId.parse(folder).orElseThrow(() -> new ScreenMissing("folder " + folder));
        MediaAnswer answer = folders.add(Editor.of(current.require()), parent, title);
        flash.addFlashAttribute(
                answer.isDone() ? "done" : "fault",
                answer.isDone() ? "media.folder.added" : "media.fault." + answer.key());
        return "redirect:" + MediaSections.PATH + "?folder=" + answer.node().orElse(parent);
    }
}
