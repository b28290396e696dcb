package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.RuleKey;
import de.wirtschaftsstandort.funding.Stakeholder;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values of rules as a person reads them. */
final class RuleWords {

    private RuleWords() {}

    static String of(Desk desk, RuleKey key, JsonNode value) {
        return switch (key.kind()) {
            case PERCENT -> percent(value);
            case AMOUNT -> money(desk, value);
            case COUNT -> value.asString();
            case FLAG -> desk.text(value.booleanValue() ? "yes" : "no");
            case TEXT -> value.stringValue();
            case CHOICE -> choice(desk, value.stringValue());
            case PERIOD -> period(desk, value);
            case PERCENT_BY_DAY -> byDay(desk, value, RuleWords::percent);
            case AMOUNT_BY_DAY -> byDay(desk, value, cents -> money(desk, cents));
            case PERCENT_RANGE -> percent(value.required(0)) + " – " + percent(value.required(1));
            case THRESHOLDS ->
                RuleValues.THRESHOLDS.stream()
                                .map(name ->
                                        desk.text("funding.rule." + name) + " " + money(desk, value.required(name)))
                                .collect(Collectors.joining(", "))
                        + ", " + desk.text("funding.rule.bidderInfoDays") + ": "
                        + value.required("bidderInfoDays").asString();
            case LAG ->
                percent(value.required("bp")) + ", " + desk.text("funding.rule.floor") + " "
                        + money(desk, value.required("floorCents"));
            case SEATS -> seats(value);
        };
    }

    static String choice(Desk desk, String name) {
        return desk.text("funding.rule.choice." + name);
    }

    private static String percent(JsonNode basisPoints) {
        return Percent.ofBasisPoints(basisPoints.intValue()).format();
    }

    private static String money(Desk desk, JsonNode cents) {
        return Money.ofCents(cents.longValue()).format(desk.texts().language());
    }

    private static String period(Desk desk, JsonNode value) {
        Map<String, String> fields = RuleValues.fields(RuleKey.USE_WITHIN, value);
        return fields.isEmpty()
                ? value.stringValue()
                : fields.get("count") + " " + desk.text("funding.rule.unit." + fields.get("unit"));
    }

    private static String byDay(Desk desk, JsonNode value, Function<JsonNode, String> shown) {
        return value.properties().stream()
                .map(entry -> desk.texts().day(LocalDate.parse(entry.getKey())) + ": " + shown.apply(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String seats(JsonNode value) {
        return Stream.of(Stakeholder.values())
                .map(one -> Map.entry(
                        one.label(),
                        value.values().stream()
                                .filter(seat -> seat.asString().equals(one.name()))
                                .count()))
                .filter(seat -> seat.getValue() > 0)
                .map(seat -> seat.getValue() == 1 ? seat.getKey() : seat.getValue() + " × " + seat.getKey())
                .collect(Collectors.joining(", "));
    }
}
