package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleDate;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A date as the node API gives it: a date itself, with {@code time} and {@code timeInMillis} as a calendar has. */
final class CalendarModel implements TemplateDateModel, TemplateHashModel {

    private final Instant instant;

    CalendarModel(OffsetDateTime date) {
        this.instant = date.toInstant();
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "time" -> time();
            case "getTime" -> (TemplateMethodModelEx) arguments -> time();
            case "timeInMillis" -> new SimpleNumber(instant.toEpochMilli());
            default -> null;
        };
    }

    private TemplateModel time() {
        return new SimpleDate(Date.from(instant), TemplateDateModel.DATETIME);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Date getAsDate() {
        return Date.from(instant);
    }

    @Override
    public int getDateType() {
        return TemplateDateModel.DATETIME;
    }
}
