package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the backoffice in one language. */
@TemplateVisible
public final class Texts {

    private final BackofficeMessages messages;
    private final Locale language;

    Texts(BackofficeMessages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    public String language() {
        return language.getLanguage();
    }

    /**
     * The text with its first and second place filled in.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    public String text(String key, @Nullable Object first, @Nullable Object second) {
        String text = messages.pattern(language, key);
        return text.replace("{0}", first == null ? "" : String.valueOf(first))
                .replace("{1}", second == null ? "" : String.valueOf(second));
    }

    public String text(String key) {
        return text(key, null, null);
    }

    /** Whether the key has a text. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** 24.11.2026, 09:15 */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(messages.pattern(language, "format.moment"), language)
                .format(instant.atZone(CountyTime.ZONE));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.pattern(language, "format.day"), language)
                .format(day);
    }
}
