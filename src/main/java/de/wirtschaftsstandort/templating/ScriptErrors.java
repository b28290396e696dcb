package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence with file and line what FreeMarker found wrong. */
final class ScriptErrors {

    private final ModuleResources resources;

    ScriptErrors(ModuleResources resources) {
        this.resources = resources;
    }

    /** A script's file as a person knows it. */
    String file(@Nullable String template) {
        if (template == null) {
            return "";
        }
        String script = template.split("->", 2)[0]; // what ?interpret makes is named after its script
        return resources.find("/" + script).map(ModuleResource::file).orElse(script);
    }

    RenderingFailed running(TemplateException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RenderingFailed known) {
                return known;
            }
            if (cause instanceof TemplateNotFoundException missing) {
                return at(failed, "there is no script '/" + missing.getTemplateName() + "' to include or import");
            }
            if (cause instanceof MalformedTemplateNameException wrong) {
                return at(failed, "'" + wrong.getTemplateName() + "' is not the path of a script");
            }
            if (cause instanceof ParseException wrong) {
                return new ScriptFailed(file(wrong.getTemplateName()), wrong.getLineNumber(), sentence(wrong), failed);
            }
        }
        return at(failed, firstSentence(failed.getMessageWithoutStackTop()));
    }

    private ScriptFailed at(TemplateException failed, String sentence) {
        Integer line = failed.getLineNumber();
        return new ScriptFailed(file(failed.getTemplateSourceName()), line == null ? 0 : line, sentence, failed);
    }

    RenderingFailed loading(String script, IOException failed) {
        if (failed instanceof ParseException wrong) {
            return new ScriptFailed(file(wrong.getTemplateName()), wrong.getLineNumber(), sentence(wrong), wrong);
        }
        if (failed instanceof TemplateNotFoundException || failed instanceof MalformedTemplateNameException) {
            return new ScriptFailed(script, 0, "there is no such script", failed);
        }
        return new ScriptFailed(script, 0, "cannot be read: " + failed.getMessage(), failed);
    }

    static String sentence(ParseException wrong) {
        return firstSentence(wrong.getEditorMessage());
    }

    /** FreeMarker adds tips after a rule of dashes and blames in further lines; the log keeps the whole. */
    private static String firstSentence(@Nullable String message) {
        if (message == null) {
            return "failed";
        }
        String text = message.split("\\n-{3,}", 2)[0].strip();
        return text.replaceAll("\\s+", " ");
    }
}
