package de.wirtschaftsstandort.templating;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** Prints numbers as {@link ScriptConfiguration} says and counts them: {@code ?join} over a range prints its way through it. */
final class BudgetNumberFormat extends TemplateNumberFormatFactory {

    private final Runnable step;

    BudgetNumberFormat(Runnable step) {
        this.step = step;
    }

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment)
            throws TemplateValueFormatException {
        TemplateNumberFormat plain = environment.getTemplateNumberFormat(ScriptConfiguration.NUMBERS, locale);
        return new TemplateNumberFormat() {
            @Override
            public String formatToPlainText(TemplateNumberModel number)
                    throws TemplateValueFormatException, TemplateModelException {
                step.run();
                return plain.formatToPlainText(number);
            }

            @Override
            public boolean isLocaleBound() {
                return plain.isLocaleBound();
            }

            @Override
            public String getDescription() {
                return plain.getDescription();
            }
        };
    }
}
