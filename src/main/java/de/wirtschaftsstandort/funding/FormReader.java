package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a person typed, field by field; what is wrong is collected as a sentence at its field and replaced by a
 * neutral value, so that the whole form is read before it is refused. The same reader serves screens and imports.
 */
public final class FormReader {

    /** White space and what cannot be seen, as it comes along when somebody copies from a PDF or a web page. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2099;
    private static final int WHOLE = 10_000;

    private final Map<String, String> values;
    private final Complaints complaints = new Complaints();

    public FormReader(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public String text(String field) {
        String text = optionalText(field);
        complaints.blank(text, field, "Bitte ausfüllen.");
        return text;
    }

    public String optionalText(String field) {
        return EDGES.matcher(values.getOrDefault(field, "")).replaceAll("");
    }

    /** A German amount, see {@link Money#parse}. */
    public Money money(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Money.ZERO;
        }
        try {
            return Money.parse(text);
        } catch (NotAnAmount e) {
            complaints.when(true, field, String.valueOf(e.getMessage()));
            return Money.ZERO;
        }
    }

    /** Zero when nothing was typed. */
    public Money moneyOrZero(String field) {
        return optionalText(field).isEmpty() ? Money.ZERO : money(field);
    }

    public LocalDate date(String field) {
        return optionalDate(field).orElseGet(() -> {
            if (optionalText(field).isEmpty()) {
                complaints.when(true, field, "Bitte ein Datum angeben.");
            }
            return LocalDate.EPOCH;
        });
    }

    public Optional<LocalDate> optionalDate(String field) {
        String text = optionalText(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = GermanDate.parse(text);
            complaints.when(
                    day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR,
                    field,
                    "Das Jahr muss zwischen " + EARLIEST_YEAR + " und " + LATEST_YEAR + " liegen.");
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            complaints.when(true, field, "„" + text + "“ ist kein Datum, z. B. 14.06.2023.");
            return Optional.empty();
        }
    }

    /** Midnight when nothing was typed. */
    public LocalTime timeOrMidnight(String field) {
        String text = optionalText(field);
        try {
            return text.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            complaints.when(true, field, "„" + text + "“ ist keine Uhrzeit, z. B. 14:30.");
            return LocalTime.MIDNIGHT;
        }
    }

    public int wholeNumber(String field) {
        String text = text(field);
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        complaints.when(!text.isEmpty(), field, "„" + text + "“ ist keine ganze Zahl.");
        return 0;
    }

    /** Per cent with up to two decimals, e.g. {@code 33,33}, as basis points. */
    public int percent(String field) {
        String text = text(field);
        if (text.matches("\\d{1,3}(,\\d{1,2})?")) {
            int points =
                    new BigDecimal(text.replace(',', '.')).movePointRight(2).intValueExact();
            complaints.when(points > WHOLE, field, "Mehr als 100 % gibt es nicht.");
            return Math.min(points, WHOLE);
        }
        complaints.when(!text.isEmpty(), field, "„" + text + "“ ist kein Prozentsatz, z. B. 80 oder 33,33.");
        return 0;
    }

    public boolean flag(String field) {
        return Set.of("true", "on", "ja", "1").contains(optionalText(field).toLowerCase(Locale.ROOT));
    }

    public List<Complaint> complaints() {
        return complaints.list();
    }

    /** @throws Refused with all complaints when there is one */
    public void refuseIfWrong() {
        complaints.refuse();
    }
}
