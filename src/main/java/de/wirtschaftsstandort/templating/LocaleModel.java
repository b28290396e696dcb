package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language as scripts see it: prints as {@code de} or {@code de_AT}, and has the parts of a Java locale. */
final class LocaleModel implements TemplateHashModel, TemplateScalarModel {

    private final Locale locale;

    LocaleModel(Locale locale) {
        this.locale = locale;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "language" -> new SimpleScalar(locale.getLanguage());
            case "country" -> new SimpleScalar(locale.getCountry());
            case "displayLanguage" -> new SimpleScalar(locale.getDisplayLanguage(locale));
            case "displayName" -> new SimpleScalar(locale.getDisplayName(locale));
            case "getLanguage" -> method(locale.getLanguage());
            case "getCountry" -> method(locale.getCountry());
            case "getDisplayLanguage" -> method(locale.getDisplayLanguage(locale));
            case "toString" -> method(locale.toString());
            case "toLanguageTag" -> method(locale.toLanguageTag());
            default -> null;
        };
    }

    private static TemplateModel method(String answer) {
        return (TemplateMethodModelEx) arguments -> new SimpleScalar(answer);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return locale.toString();
    }
}
