package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/**
 * Text a script prints escaped: its markup characters become entities and its line breaks {@code <br/>}. Functions that
 * get it as an argument work on the text as it was written.
 */
final class HtmlText implements TemplateScalarModel {

    private final String raw;
    private final boolean breaks;

    /** @param breaks whether line breaks become {@code <br/>}; only content has them */
    HtmlText(String raw, boolean breaks) {
        this.raw = raw;
        this.breaks = breaks;
    }

    String raw() {
        return raw;
    }

    HtmlText with(String other) {
        return new HtmlText(other, breaks);
    }

    @Override
    public String getAsString() {
        return escape(raw, breaks);
    }

    static String escape(String text, boolean breaks) {
        StringBuilder out = null;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            String entity = entity(text, i, breaks);
            if (entity != null && out == null) {
                out = new StringBuilder(length + 32).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static @Nullable String entity(String text, int at, boolean breaks) {
        return switch (text.charAt(at)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> breaks && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : breaks ? "<br/>" : null;
            case '\n' -> breaks ? "<br/>" : null;
            default -> null;
        };
    }
}
