package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.ImportOffers;
import de.wirtschaftsstandort.backoffice.ImportedOffer;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.openimmo.FileRefused;
import de.wirtschaftsstandort.openimmo.OfferKind;
import de.wirtschaftsstandort.openimmo.ReadFile;
import de.wirtschaftsstandort.openimmo.ReadObject;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Plots and buildings from an OpenImmo file: looked at first or made drafts at once, with a report of every object. */
@ScreenController
@Needs("content.write")
class OfferImportController {

    private static final String PATH = Backoffice.PATH + "/openimmo";
    private static final String VIEW = "backoffice/openimmo";

    private final ImportOffers offers;
    private final ContentApps apps;
    private final Sites sites;
    private final ScreenLanguage language;
    private final OfferLines lines;

    OfferImportController(
            ImportOffers offers, ContentApps apps, Sites sites, ScreenLanguage language, OfferLines lines) {
        this.offers = offers;
        this.apps = apps;
        this.sites = sites;
        this.language = language;
        this.lines = lines;
    }

    @GetMapping(PATH)
    String form(Model model) {
        return screen(model, "", "");
    }

    /** @param write {@code yes} to make drafts, anything else to look only */
    @PostMapping(PATH)
    String read(
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @RequestParam(name = "site", defaultValue = "") String siteName,
            @RequestParam(name = "write", defaultValue = "") String write,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Texts texts = language.texts(request);
        Optional<Site> site =
                targets().stream().filter(one -> one.name().equals(siteName)).findFirst();
        if (file.filter(one -> !one.isEmpty()).isEmpty() || site.isEmpty()) {
            return refused(model, response, siteName, texts.text("openimmo.fault.none-chosen"));
        }
        if (file.get().getSize() > ReadFile.LARGEST) {
            return refused(model, response, siteName, texts.text("openimmo.fault.large", ReadFile.LARGEST >> 20, null));
        }
        try {
            List<ReadObject> objects = ReadFile.of(file.get().getBytes());
            boolean writes = write.equals("yes");
            Map<OfferKind, ContentApp> kinds = kinds();
            ImportOffers.Target target = target(site.get(), kinds);
            List<ImportedOffer> result = writes ? offers.write(objects, target) : offers.check(objects, target);
            Locale locale = language.of(request);
            model.addAttribute("written", writes);
            model.addAttribute(
                    "taken", result.stream().filter(ImportedOffer::isTaken).count());
            model.addAttribute(
                    "refused", result.stream().filter(one -> !one.isTaken()).count());
            model.addAttribute("lines", lines.of(result, kinds, texts, locale));
            return screen(model, siteName, "");
        } catch (FileRefused refused) {
            return refused(
                    model,
                    response,
                    siteName,
                    texts.text("openimmo.fault." + refused.reason(), refused.number(0), refused.number(1)));
        }
    }

    private String refused(Model model, HttpServletResponse response, String site, String fault) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return screen(model, site, fault);
    }

    private String screen(Model model, String site, String fault) {
        model.addAttribute("sites", targets().stream().map(Site::name).toList());
        model.addAttribute("site", site);
        model.addAttribute("problem", fault);
        model.addAttribute("largest", ReadFile.LARGEST >> 20);
        model.addAttribute("most", ReadFile.MOST_OBJECTS);
        return VIEW;
    }

    /** Sites with a folder for at least one of the kinds the person sees. */
    private List<Site> targets() {
        Map<OfferKind, ContentApp> kinds = kinds();
        return sites.all().stream()
                .filter(site -> kinds.keySet().stream()
                        .anyMatch(kind -> site.itemFolders().containsKey(kind.workspace())))
                .toList();
    }

    private Map<OfferKind, ContentApp> kinds() {
        Map<OfferKind, ContentApp> kinds = new EnumMap<>(OfferKind.class);
        for (ContentApp app : apps.visible()) {
            for (OfferKind kind : OfferKind.values()) {
                if (app.workspace().equals(kind.workspace())) {
                    kinds.putIfAbsent(kind, app);
                }
            }
        }
        return kinds;
    }

    private static ImportOffers.Target target(Site site, Map<OfferKind, ContentApp> kinds) {
        Map<OfferKind, NodePath> folders = new EnumMap<>(OfferKind.class);
        for (OfferKind kind : OfferKind.values()) {
            Optional.ofNullable(site.itemFolders().get(kind.workspace())).ifPresent(path -> folders.put(kind, path));
        }
        List<String> others = site.languages().stream()
                .filter(one -> !one.equals(site.defaultLanguage()))
                .map(Locale::toLanguageTag)
                .toList();
        return new ImportOffers.Target(kinds, folders, others);
    }
}
