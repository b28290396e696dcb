package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.Renderer;
import de.wirtschaftsstandort.rendering.Rendering;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Runs {@code .ftl} scripts of light modules. */
@Component
class FreemarkerRenderer implements Renderer {

    private final ScriptServices services;
    private final ScriptErrors errors;
    private final Configuration configuration;

    @Autowired
    FreemarkerRenderer(ScriptServices services) {
        this(services, ScriptConfiguration.forScripts(new ResourceLoader(services.resources())));
    }

    FreemarkerRenderer(ScriptServices services, Configuration configuration) {
        this.services = services;
        this.errors = new ScriptErrors(services.resources());
        this.configuration = configuration;
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
            environment.setArithmeticEngine(new BudgetArithmetic(tracer::step));
            environment.setCustomNumberFormats(Map.of("counted", new BudgetNumberFormat(tracer::step)));
            environment.setNumberFormat("@counted");
            environment.process();
            tracer.throwAgain();
        } catch (TemplateException failed) {
            throw errors.running(failed);
        } catch (OutOfMemoryError tooMuch) {
            throw new ScriptFailed(
                    tracer.file(),
                    tracer.line(),
                    "needs more memory than there is; look for a text or list that grows without end",
                    tooMuch);
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
