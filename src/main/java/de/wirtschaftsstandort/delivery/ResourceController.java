package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.EntityTag;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the web resources of the light modules, and nothing else of them. */
@Controller
final class ResourceController {

    private static final Pattern ANY_FAVICON = Pattern.compile("/[^/]+/webresources/favicon\\.ico");

    private static final String PREFIX = "/.resources";

    private static final Pattern ADDRESS = Pattern.compile("/\\.resources(/[\\w-][\\w.~-]*)+");

    private final StaticFiles files;
    private final ModuleResources resources;
    private final Sites sites;
    private final ErrorPages errors;

    ResourceController(StaticFiles files, ModuleResources resources, Sites sites, ErrorPages errors) {
        this.files = files;
        this.resources = resources;
        this.sites = sites;
        this.errors = errors;
    }

    @GetMapping(PREFIX + "/**")
    void resource(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ResourceAddress.of(RequestPath.parse(request.getRequestURI())), request, response);
    }

    /** The site parameter {@code favicon}, else the one of the last module that has one. */
    @GetMapping("/favicon.ico")
    void favicon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = sites.forHost(request.getServerName().toLowerCase(Locale.ROOT))
                .flatMap(ResourceController::favicon)
                .orElseGet(this::favicon);
        send(path.isEmpty() ? Optional.empty() : ResourceAddress.of(RequestPath.parse(path)), request, response);
    }

    private static Optional<String> favicon(Site site) {
        return site.parameters().get("favicon") instanceof String path
                        && ADDRESS.matcher(path).matches()
                ? Optional.of(path)
                : Optional.empty();
    }

    private String favicon() {
        List<ModuleResource> found = resources.matching(ANY_FAVICON);
        return found.isEmpty() ? "" : PREFIX + found.get(found.size() - 1).path();
    }

    private void send(Optional<ResourceAddress> address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<StaticFile> file = address.flatMap(files::find);
        if (address.isEmpty() || file.isEmpty()) {
            errors.write(404, request, response);
            return;
        }
        response.setHeader("ETag", file.get().entityTag());
        response.setHeader("Vary", CodedAnswer.VARIES_BY);
        response.setHeader(
                "Cache-Control", address.get().immutable() ? "public, max-age=31536000, immutable" : "no-cache");
        if (EntityTag.matches(request.getHeader("If-None-Match"), file.get().entityTag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(address.get().contentType());
        CodedAnswer.write(file.get().body(), request, response);
    }
}
