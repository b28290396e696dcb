package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** {@code cmsfn}: small things with text. */
@TemplateVisible
public final class CmsTextFunctions {

    /** At most this many characters, the suffix ({@code ...} unless given) included. */
    public @Nullable Object abbreviateString(@Nullable TemplateModel text, int length, @Nullable String suffix)
            throws TemplateModelException {
        if (text == null) {
            return null;
        }
        String raw = Arguments.text(text);
        String end = suffix == null ? "..." : suffix;
        String cut = raw.length() <= length ? raw : raw.substring(0, Math.max(0, length - end.length())) + end;
        return text instanceof HtmlText html ? html.with(cut) : new SimpleScalar(cut);
    }

    /** Without the dot; empty when there is none. */
    public String fileExtension(@Nullable String name) {
        return name == null || name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@code name="value"} with a leading blank, or nothing when the value is empty. */
    public String createHtmlAttribute(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : " " + name + "=\"" + HtmlText.escape(value.strip(), false) + "\"";
    }
}
