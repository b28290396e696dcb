package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a value of a rule must look like; a setting that could not be applied is never stored. */
final class RuleForm {

    private static final int WHOLE_BP = 10_000;
    private static final Map<RuleKey, Set<String>> CHOICES = Map.of(
            RuleKey.CAP_ALLOCATION, Set.of("PRO_RATA_MONTHS", "CALENDAR_YEAR", "PROJECT_YEAR", "AS_IN_DECISION"),
            RuleKey.FINANCING_TYPE, Set.of("ANTEIL", "FEHLBEDARF", "FESTBETRAG"),
            RuleKey.DRAWDOWN_PROCEDURE, Set.of("VORSCHUSS", "ERSTATTUNG"),
            RuleKey.INTEREST_FROM, Set.of("PAYOUT", "DEADLINE"),
            RuleKey.INTEREST_DAY_COUNT, Set.of("ACT_365", "30_360"),
            RuleKey.DEVIATION_UNIT, Set.of("MEASURE", "CATEGORY"),
            RuleKey.DEVIATION_BASE, Set.of("TOTAL", "YEAR"));

    private RuleForm() {}

    static List<String> choices(RuleKey key) {
        return CHOICES.getOrDefault(key, Set.of()).stream().sorted().toList();
    }

    /** The complaint about a value, empty when it can be applied. */
    static Optional<String> complaint(RuleKey key, JsonNode value) {
        Set<String> choices = CHOICES.get(key);
        if (choices != null) {
            return unless(
                    value.isString() && choices.contains(value.stringValue()),
                    "Erlaubt sind " + choices.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return switch (key) {
            case FUNDING_RATE, DEVIATION_LIMIT, FINAL_INSTALMENT, STATE_SHARE, STEERING_QUORUM, INTEREST_POINTS ->
                unless(isNumber(value, WHOLE_BP), "Erlaubt sind Basispunkte von 0 bis 10000 (8000 sind 80 %).");
            case ANNUAL_GRANT_CAP, DUPLICATE_DAYS ->
                unless(isNumber(value, Long.MAX_VALUE), "Erlaubt sind ganze Zahlen ab 0.");
            case USE_WITHIN,
                    MAX_RUNTIME,
                    PAYMENT_GRACE,
                    INTERIM_PROOF_DUE,
                    FINAL_PROOF_DUE,
                    YEAR_CLOSING_DUE,
                    PROGRESS_REPORT_DUE,
                    DE_MINIMIS_PERIOD,
                    RETENTION,
                    PUBLICITY_CURE -> unless(isPeriod(value), "Erlaubt ist eine Frist wie P2M, P6W oder P42D.");
            case VAT_ELIGIBLE -> unless(value.isBoolean(), "Erlaubt sind ja und nein.");
            case BASIC_RATES ->
                unless(
                        value.isObject() && !value.isEmpty() && hasOnlyDays(value),
                        "Erlaubt sind Tage mit Basispunkten.");
            case DE_MINIMIS_CEILING ->
                unless(
                        value.isObject()
                                && !value.isEmpty()
                                && hasOnlyDays(value)
                                && value.values().stream().allMatch(one -> isNumber(one, Integer.MAX_VALUE)),
                        "Erlaubt sind Tage mit Beträgen in Cent.");
            case PUBLICITY_PENALTY ->
                unless(
                        value.isArray()
                                && value.size() == 2
                                && value.values().stream().allMatch(one -> isNumber(one, WHOLE_BP)),
                        "Erlaubt sind zwei Werte in Basispunkten, von und bis.");
            case PROCUREMENT_THRESHOLDS ->
                unless(
                        Stream.of("DIRECT", "NEGOTIATED", "RESTRICTED", "bidderInfoAbove", "bidderInfoDays")
                                .allMatch(field -> isNumber(value.path(field), Long.MAX_VALUE)),
                        "Nötig sind die Wertgrenzen DIRECT, NEGOTIATED, RESTRICTED, bidderInfoAbove und"
                                + " bidderInfoDays.");
            case LIGHT_LAG_YELLOW, LIGHT_LAG_RED ->
                unless(
                        isNumber(value.path("bp"), Long.MAX_VALUE)
                                && isNumber(value.path("floorCents"), Long.MAX_VALUE),
                        "Nötig sind bp und floorCents.");
            case WORKING_GROUP_SEATS ->
                unless(
                        value.isArray()
                                && value.values().stream().allMatch(seat -> Stakeholder.find(seat.asString())
                                        .isPresent()),
                        "Erlaubt sind " + Stakeholder.names() + ".");
            default -> unless(value.isString() && !value.stringValue().isBlank(), "Bitte einen Text angeben.");
        };
    }

    private static Optional<String> unless(boolean fine, String sentence) {
        return fine ? Optional.empty() : Optional.of(sentence);
    }

    private static boolean isNumber(JsonNode value, long most) {
        return value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= 0
                && value.longValue() <= most;
    }

    private static boolean isPeriod(JsonNode value) {
        try {
            return value.isString() && !Period.parse(value.stringValue()).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean hasOnlyDays(JsonNode value) {
        try {
            value.propertyNames().forEach(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return false;
        }
        return value.values().stream().allMatch(JsonNode::isIntegralNumber);
    }
}
