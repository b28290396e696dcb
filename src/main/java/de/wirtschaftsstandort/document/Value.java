package de.wirtschaftsstandort.document;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What stands in a cell: people read {@link #shown}, a worksheet keeps the value itself. */
@TemplateVisible
public sealed interface Value {

    /** As the language writes it. */
    String shown(String language);

    /** Whether it is set flush right. */
    default boolean number() {
        return true;
    }

    /** Where a screen leads from here; empty for nowhere. */
    default String getLink() {
        return "";
    }

    /** Hands the value over to whoever writes cells. */
    void writeTo(CellSink sink);

    /** An empty cell. */
    static Value none() {
        return new Text("", "");
    }

    static Value words(String text) {
        return new Text(text, "");
    }

    static Value linked(String text, String address) {
        return new Text(text, address);
    }

    static Value of(Money money) {
        return new Amount(money);
    }

    static Value ofMoney(Optional<Money> money) {
        return money.<Value>map(Amount::new).orElseGet(Value::none);
    }

    /** @param perCent with the decimals it is shown with, e.g. {@code 16.37} */
    static Value perCent(BigDecimal perCent) {
        return new PerCent(perCent);
    }

    static Value of(LocalDate day) {
        return new Day(day);
    }

    static Value ofDay(Optional<LocalDate> day) {
        return day.<Value>map(Day::new).orElseGet(Value::none);
    }

    static Value of(long count) {
        return new Count(count);
    }

    /** @param metres square metres; the column says so */
    static Value area(long metres) {
        return new Area(metres);
    }

    /** Words. */
    @TemplateVisible
    record Text(String text, String address) implements Value {

        @Override
        public String getLink() {
            return address;
        }

        @Override
        public String shown(String language) {
            return text;
        }

        @Override
        public boolean number() {
            return false;
        }

        @Override
        public void writeTo(CellSink sink) {
            sink.text(text);
        }
    }

    /** Euros. */
    @TemplateVisible
    record Amount(Money money) implements Value {

        @Override
        public String shown(String language) {
            return money.format(language);
        }

        @Override
        public void writeTo(CellSink sink) {
            sink.amount(money);
        }
    }

    /** Per cent. */
    @TemplateVisible
    record PerCent(BigDecimal value) implements Value {

        @Override
        public String shown(String language) {
            return language.equals("en")
                    ? value.toPlainString() + "%"
                    : value.toPlainString().replace('.', ',') + " %";
        }

        @Override
        public void writeTo(CellSink sink) {
            sink.perCent(value);
        }
    }

    /** A day. */
    @TemplateVisible
    record Day(LocalDate day) implements Value {

        private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
        private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

        @Override
        public String shown(String language) {
            return (language.equals("en") ? ENGLISH : GERMAN).format(day);
        }

        @Override
        public boolean number() {
            return false;
        }

        @Override
        public void writeTo(CellSink sink) {
            sink.day(day);
        }
    }

    /** An area in whole square metres, with its thousands set apart. */
    @TemplateVisible
    record Area(long metres) implements Value {

        @Override
        public String shown(String language) {
            return String.format(language.equals("en") ? Locale.UK : Locale.GERMANY, "%,d", metres);
        }

        @Override
        public void writeTo(CellSink sink) {
            sink.count(metres);
        }
    }

    /** A whole number. */
    @TemplateVisible
    record Count(long count) implements Value {

        @Override
        public String shown(String language) {
            return Long.toString(count);
        }

        @Override
        public void writeTo(CellSink sink) {
            sink.count(count);
        }
    }
}
