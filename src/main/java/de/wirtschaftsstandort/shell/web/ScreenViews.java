package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateText;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders view names {@code backoffice/…} from {@code /templates/backoffice/….ftlh}. Besides the controller's model a
 * template sees {@code frame} (layout, form token) and {@code t} (the words in the person's language).
 */
@Component
@OnlyWithBackoffice
class ScreenViews implements ViewResolver, Ordered {

    private static final String PREFIX = "backoffice/";

    private final TemplateText templates;
    private final Frames frames;
    private final ScreenLanguage language;

    ScreenViews(TemplateText templates, Frames frames, ScreenLanguage language) {
        this.templates = templates;
        this.frames = frames;
        this.language = language;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith(PREFIX) ? new Screen(name + ".ftlh") : null;
    }

    private final class Screen implements View {

        private final String template;

        Screen(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=utf-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Texts texts = language.texts(request);
            Map<String, Object> all = new HashMap<>(model == null ? Map.of() : model);
            all.put("t", texts);
            all.put("frame", frames.of(request, texts));
            byte[] body = templates.text(template, all, language.of(request)).getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setHeader("Content-Language", texts.language());
            response.setHeader("X-Robots-Tag", "noindex");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
