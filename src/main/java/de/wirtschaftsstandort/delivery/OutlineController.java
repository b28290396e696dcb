package de.wirtschaftsstandort.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.MapOutline;
import de.wirtschaftsstandort.reference.OutlineFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The outlines that maps of pages draw from. An address with another mark than the file's answers the present file for a moment. */
@Controller
final class OutlineController {

    private static final int FILES_KEPT = 8;

    private final Borders borders;
    private final ErrorPages errors;
    private final Cache<String, CodedBody> coded =
            Caffeine.newBuilder().maximumSize(FILES_KEPT).build();

    OutlineController(Borders borders, ErrorPages errors) {
        this.borders = borders;
        this.errors = errors;
    }

    @GetMapping("/.map/areas/{width:[1-9]\\d{2,3}}/{mark:[0-9a-f]{16}}.svg")
    void areas(
            @PathVariable int width,
            @PathVariable String mark,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<OutlineFile> file = borders.map(width).map(MapOutline::file);
        if (file.isEmpty()) {
            errors.write(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        CodedBody body = coded.get(
                file.get().mark(),
                unknown -> new CodedBody(file.get().svg().getBytes(StandardCharsets.UTF_8), true).inEveryCoding());
        response.setHeader(HttpHeaders.VARY, CodedAnswer.VARIES_BY);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                mark.equals(file.get().mark()) ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType("image/svg+xml");
        CodedAnswer.write(body, request, response);
    }
}
