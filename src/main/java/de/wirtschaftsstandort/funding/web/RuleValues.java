package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.GermanDate;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RuleKey;
import de.wirtschaftsstandort.funding.RuleKind;
import de.wirtschaftsstandort.funding.Stakeholder;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of rules as a form asks for them: to fields, and back to what is stored. */
final class RuleValues {

    static final List<String> THRESHOLDS = List.of("DIRECT", "NEGOTIATED", "RESTRICTED", "bidderInfoAbove");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String VALUE = "value";
    private static final String DAYS = "bidderInfoDays";
    private static final String SEAT = "seat-";
    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)(?:\\s*[%€])?");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,3}(,\\d{1,2})?");

    private RuleValues() {}

    /** What the fields of the form hold for a stored value. */
    static Map<String, String> fields(RuleKey key, JsonNode value) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (key.kind()) {
            case PERCENT -> fields.put(VALUE, percent(value));
            case AMOUNT -> fields.put(VALUE, money(value));
            case COUNT -> fields.put(VALUE, value.asString());
            case FLAG -> fields.put(VALUE, value.booleanValue() ? "true" : "false");
            case CHOICE, TEXT -> fields.put(VALUE, value.stringValue());
            case PERIOD -> {
                Matcher period = PERIOD.matcher(value.stringValue());
                if (period.matches()) {
                    fields.put("count", period.group(1));
                    fields.put("unit", period.group(2));
                }
            }
            case PERCENT_BY_DAY, AMOUNT_BY_DAY -> {
                StringBuilder lines = new StringBuilder();
                value.properties().forEach(entry -> lines.append(GermanDate.format(LocalDate.parse(entry.getKey())))
                        .append(' ')
                        .append(
                                key.kind() == RuleKind.PERCENT_BY_DAY
                                        ? percent(entry.getValue())
                                        : money(entry.getValue()))
                        .append('\n'));
                fields.put(VALUE, lines.toString());
            }
            case PERCENT_RANGE -> {
                fields.put("least", percent(value.required(0)));
                fields.put("most", percent(value.required(1)));
            }
            case THRESHOLDS -> {
                THRESHOLDS.forEach(name -> fields.put(name, money(value.required(name))));
                fields.put(DAYS, value.required(DAYS).asString());
            }
            case LAG -> {
                fields.put("share", percent(value.required("bp")));
                fields.put("floor", money(value.required("floorCents")));
            }
            case SEATS ->
                Stream.of(Stakeholder.values())
                        .forEach(one -> fields.put(
                                SEAT + one.name(),
                                Long.toString(value.values().stream()
                                        .filter(seat -> seat.asString().equals(one.name()))
                                        .count())));
        }
        return fields;
    }

    /**
     * What the form says.
     *
     * @throws Refused at every field that cannot be read
     */
    static JsonNode read(RuleKey key, FormReader form) {
        JsonNode value = value(key, form);
        form.refuseIfWrong();
        return value;
    }

    private static JsonNode value(RuleKey key, FormReader form) {
        return switch (key.kind()) {
            case PERCENT -> JSON.numberNode(form.percent(VALUE));
            case AMOUNT -> JSON.numberNode(form.money(VALUE).cents());
            case COUNT -> JSON.numberNode(form.wholeNumber(VALUE));
            case FLAG -> JSON.booleanNode(form.flag(VALUE));
            case CHOICE, TEXT -> JSON.stringNode(form.text(VALUE));
            case PERIOD -> JSON.stringNode("P" + form.wholeNumber("count") + unit(form));
            case PERCENT_BY_DAY, AMOUNT_BY_DAY -> lines(key, form);
            case PERCENT_RANGE -> JSON.arrayNode().add(form.percent("least")).add(form.percent("most"));
            case THRESHOLDS -> {
                ObjectNode limits = JSON.objectNode();
                THRESHOLDS.forEach(name -> limits.put(name, form.money(name).cents()));
                yield limits.put(DAYS, form.wholeNumber(DAYS));
            }
            case LAG ->
                JSON.objectNode()
                        .put("bp", form.percent("share"))
                        .put("floorCents", form.money("floor").cents());
            case SEATS -> {
                ArrayNode seats = JSON.arrayNode();
                for (Stakeholder one : Stakeholder.values()) {
                    String field = SEAT + one.name();
                    int count = form.optionalText(field).isEmpty() ? 0 : form.wholeNumber(field);
                    Stream.generate(one::name).limit(Math.min(count, 9)).forEach(seats::add);
                }
                yield seats;
            }
        };
    }

    private static String unit(FormReader form) {
        String unit = form.optionalText("unit");
        return Stream.of("D", "W", "M", "Y").filter(unit::equals).findFirst().orElse("D");
    }

    private static JsonNode lines(RuleKey key, FormReader form) {
        ObjectNode byDay = JSON.objectNode();
        Arrays.stream(form.text(VALUE).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> line(key, line, byDay));
        return byDay;
    }

    private static void line(RuleKey key, String line, ObjectNode byDay) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw unreadable(line);
        }
        try {
            String day = GermanDate.parse(parts.group(1)).toString();
            if (key.kind() == RuleKind.AMOUNT_BY_DAY) {
                byDay.put(day, Money.parse(parts.group(2)).cents());
            } else if (PERCENT.matcher(parts.group(2)).matches()) {
                byDay.put(
                        day,
                        new BigDecimal(parts.group(2).replace(',', '.'))
                                .movePointRight(2)
                                .intValueExact());
            } else {
                throw unreadable(line);
            }
        } catch (DateTimeException | NotAnAmount wrong) {
            throw unreadable(line);
        }
    }

    private static Refused unreadable(String line) {
        return new Refused(VALUE, "„" + line + "“ ist keine Zeile aus Tag und Wert, z. B. „01.01.2024 3,62“.");
    }

    private static String percent(JsonNode basisPoints) {
        return Percent.ofBasisPoints(basisPoints.intValue())
                .value()
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static String money(JsonNode cents) {
        String shown = Money.ofCents(cents.longValue()).format("de");
        return shown.replaceAll("[^0-9.,-]", "");
    }
}
