package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateText;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills the templates the application brings along below {@code /templates/}. */
@Component
class OwnTexts implements TemplateText {

    private final Configuration configuration =
            ScriptConfiguration.forOwnTexts(new ClassTemplateLoader(OwnTexts.class, "/templates"));

    @Override
    public String text(String template, Map<String, ?> model, Locale locale) {
        StringWriter text = new StringWriter();
        try {
            Environment environment = configuration
                    .getTemplate(template)
                    .createProcessingEnvironment(new MapModel(model, ScriptWrapper.plain()), text);
            environment.setLocale(locale);
            environment.process();
            return text.toString();
        } catch (TemplateNotFoundException missing) {
            throw new IllegalArgumentException("there is no template /templates/" + template, missing);
        } catch (TemplateException failed) {
            throw new IllegalStateException("template " + template + " failed: " + failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
