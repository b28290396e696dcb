package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.Renderer;
import de.wirtschaftsstandort.rendering.Rendering;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Runs {@code .ftl} scripts of light modules. */
@Component
class FreemarkerRenderer implements Renderer {

    private final ScriptServices services;
    private final ScriptErrors errors;
    private final Configuration configuration;

    FreemarkerRenderer(ScriptServices services) {
        this.services = services;
        this.errors = new ScriptErrors(services.resources());
        this.configuration = ScriptConfiguration.forScripts(new ResourceLoader(services.resources()));
    }

    @Override
    public String renderType() {
        return "freemarker";
    }

    @Override
    public void render(Rendering rendering, Appendable out) throws IOException {
        String script = rendering.definition().script();
        if (script.isEmpty()) {
            throw new ScriptFailed(
                    rendering.definition().file(),
                    0,
                    "template '" + rendering.definition().name() + "' names no templateScript");
        }
        Template template = template(script);
        PageScope scope = rendering.shared(PageScope.class, context -> new PageScope(context, services));
        BudgetTracer tracer = new BudgetTracer(rendering.budget(), errors::file);
        try {
            Environment environment = template.createProcessingEnvironment(
                    new ScriptVariables(rendering, scope), new BudgetWriter(out, rendering.budget(), tracer));
            environment.setLocale(rendering.context().language());
            environment.setTemplateProcessingTracer(tracer);
            environment.process();
        } catch (TemplateException failed) {
            throw errors.running(failed);
        } catch (StackOverflowError endless) {
            throw new ScriptFailed(
                    tracer.file(),
                    tracer.line(),
                    "calls itself without end; look for a recursive macro or function",
                    endless);
        }
    }

    private Template template(String script) {
        try {
            return configuration.getTemplate(script.startsWith("/") ? script.substring(1) : script);
        } catch (IOException failed) {
            throw errors.loading(script, failed);
        }
    }
}
