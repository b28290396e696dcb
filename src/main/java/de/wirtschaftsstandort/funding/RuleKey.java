package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule the use cases apply; the names are the keys of {@code funding/rules.json}. */
public enum RuleKey {
    FUNDING_RATE("fundingRateBp", "Fördersatz", RuleKind.PERCENT),
    ANNUAL_GRANT_CAP("annualGrantCapCents", "Höchste Zuwendung in zwölf Monaten", RuleKind.AMOUNT),
    CAP_ALLOCATION("capAllocation", "Verteilung der Obergrenze", RuleKind.CHOICE),
    MAX_RUNTIME("maxRuntime", "Längste Laufzeit", RuleKind.PERIOD),
    FINANCING_TYPE("financingType", "Finanzierungsart", RuleKind.CHOICE),
    FUNDING_BODY("fundingBody", "Bewilligungsbehörde", RuleKind.TEXT),
    VAT_ELIGIBLE("vatEligible", "Umsatzsteuer förderfähig", RuleKind.FLAG),
    DRAWDOWN_PROCEDURE("drawdownProcedure", "Auszahlungsverfahren", RuleKind.CHOICE),
    USE_WITHIN("useWithin", "Verwendungsfrist", RuleKind.PERIOD),
    INTEREST_POINTS("interestPointsBp", "Zinsaufschlag", RuleKind.PERCENT),
    INTEREST_FROM("interestFrom", "Beginn der Verzinsung", RuleKind.CHOICE),
    INTEREST_DAY_COUNT("interestDayCount", "Zinstage", RuleKind.CHOICE),
    BASIC_RATES("basicRates", "Basiszinssätze", RuleKind.PERCENT_BY_DAY),
    DEVIATION_LIMIT("deviationLimitBp", "Zulässige Überschreitung", RuleKind.PERCENT),
    DEVIATION_UNIT("deviationUnit", "Einzelansatz", RuleKind.CHOICE),
    DEVIATION_BASE("deviationBase", "Bezug der Überschreitung", RuleKind.CHOICE),
    FINAL_INSTALMENT("finalInstalmentBp", "Schlussrate", RuleKind.PERCENT),
    PAYMENT_GRACE("paymentGrace", "Zahlungsnachfrist", RuleKind.PERIOD),
    INTERIM_PROOF_DUE("interimProofDue", "Frist des Zwischennachweises", RuleKind.PERIOD),
    FINAL_PROOF_DUE("finalProofDue", "Frist des Schlussnachweises", RuleKind.PERIOD),
    YEAR_CLOSING_DUE("yearClosingDue", "Frist des Jahresabschlusses", RuleKind.PERIOD),
    PROGRESS_REPORT_DUE("progressReportDue", "Frist der Quartalsberichte", RuleKind.PERIOD),
    RETENTION("retention", "Aufbewahrung", RuleKind.PERIOD),
    PUBLICITY_CURE("publicityCure", "Nachholfrist der Publizität", RuleKind.PERIOD),
    PUBLICITY_PENALTY("publicityPenaltyBp", "Rückforderung bei fehlender Publizität", RuleKind.PERCENT_RANGE),
    STATE_SHARE("stateShareOfGrantBp", "Landesanteil der Zuwendung", RuleKind.PERCENT),
    PROCUREMENT_THRESHOLDS("procurementThresholds", "Wertgrenzen der Vergabe", RuleKind.THRESHOLDS),
    DE_MINIMIS_CEILING(
            "deMinimisCeilingCents",
            "Höchstbetrag der De-minimis-Beihilfen eines Unternehmens",
            RuleKind.AMOUNT_BY_DAY),
    DE_MINIMIS_PERIOD("deMinimisPeriod", "Zeitraum der De-minimis-Beihilfen", RuleKind.PERIOD),
    STEERING_QUORUM("steeringQuorumBp", "Beschlussfähigkeit", RuleKind.PERCENT),
    WORKING_GROUP_SEATS("workingGroupSeats", "Mindestbesetzung der Arbeitsgruppe", RuleKind.SEATS),
    DUPLICATE_DAYS("duplicateDays", "Tage der Dublettenwarnung", RuleKind.COUNT),
    LIGHT_LAG_YELLOW("lightLagYellow", "Ampel gelb ab Rückstand", RuleKind.LAG),
    LIGHT_LAG_RED("lightLagRed", "Ampel rot ab Rückstand", RuleKind.LAG),
    PUBLICITY_NOTICE("publicityNotice", "Förderhinweis", RuleKind.TEXT),
    CONTACT("contact", "Ansprechstelle für die Öffentlichkeit", RuleKind.TEXT);

    private final String key;
    private final String label;
    private final RuleKind kind;

    RuleKey(String key, String label, RuleKind kind) {
        this.key = key;
        this.label = label;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public RuleKind kind() {
        return kind;
    }

    /** What may be chosen; empty unless the rule is a choice. */
    public List<String> choices() {
        return RuleForm.choices(this);
    }

    /** By its key; empty when there is no such rule. */
    public static Optional<RuleKey> find(String key) {
        return Stream.of(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }
}
