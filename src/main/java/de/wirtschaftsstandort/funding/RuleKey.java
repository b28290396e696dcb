package de.wirtschaftsstandort.funding;

import java.util.Optional;
import java.util.stream.Stream;

/** Every rule the use cases apply; the names are the keys of {@code funding/rules.json}. */
public enum RuleKey {
    FUNDING_RATE("fundingRateBp", "Fördersatz"),
    ANNUAL_GRANT_CAP("annualGrantCapCents", "Höchste Zuwendung in zwölf Monaten"),
    CAP_ALLOCATION("capAllocation", "Verteilung der Obergrenze"),
    MAX_RUNTIME("maxRuntime", "Längste Laufzeit"),
    FINANCING_TYPE("financingType", "Finanzierungsart"),
    FUNDING_BODY("fundingBody", "Bewilligungsbehörde"),
    VAT_ELIGIBLE("vatEligible", "Umsatzsteuer förderfähig"),
    DRAWDOWN_PROCEDURE("drawdownProcedure", "Auszahlungsverfahren"),
    USE_WITHIN("useWithin", "Verwendungsfrist"),
    INTEREST_POINTS("interestPointsBp", "Zinsaufschlag"),
    INTEREST_FROM("interestFrom", "Beginn der Verzinsung"),
    INTEREST_DAY_COUNT("interestDayCount", "Zinstage"),
    BASIC_RATES("basicRates", "Basiszinssätze"),
    DEVIATION_LIMIT("deviationLimitBp", "Zulässige Überschreitung"),
    DEVIATION_UNIT("deviationUnit", "Einzelansatz"),
    DEVIATION_BASE("deviationBase", "Bezug der Überschreitung"),
    FINAL_INSTALMENT("finalInstalmentBp", "Schlussrate"),
    PAYMENT_GRACE("paymentGrace", "Zahlungsnachfrist"),
    INTERIM_PROOF_DUE("interimProofDue", "Frist des Zwischennachweises"),
    FINAL_PROOF_DUE("finalProofDue", "Frist des Schlussnachweises"),
    YEAR_CLOSING_DUE("yearClosingDue", "Frist des Jahresabschlusses"),
    RETENTION("retention", "Aufbewahrung"),
    PUBLICITY_CURE("publicityCure", "Nachholfrist der Publizität"),
    PUBLICITY_PENALTY("publicityPenaltyBp", "Rückforderung bei fehlender Publizität"),
    STATE_SHARE("stateShareOfGrantBp", "Landesanteil der Zuwendung"),
    PROCUREMENT_THRESHOLDS("procurementThresholds", "Wertgrenzen der Vergabe"),
    DE_MINIMIS_CEILING("deMinimisCeilingCents", "Höchstbetrag der De-minimis-Beihilfen eines Unternehmens"),
    DE_MINIMIS_PERIOD("deMinimisPeriod", "Zeitraum der De-minimis-Beihilfen"),
    STEERING_QUORUM("steeringQuorumBp", "Beschlussfähigkeit"),
    WORKING_GROUP_SEATS("workingGroupSeats", "Mindestbesetzung der Arbeitsgruppe"),
    DUPLICATE_DAYS("duplicateDays", "Tage der Dublettenwarnung"),
    LIGHT_LAG_YELLOW("lightLagYellow", "Ampel gelb ab Rückstand"),
    LIGHT_LAG_RED("lightLagRed", "Ampel rot ab Rückstand"),
    PUBLICITY_NOTICE("publicityNotice", "Förderhinweis"),
    CONTACT("contact", "Ansprechstelle für die Öffentlichkeit");

    private final String key;
    private final String label;

    RuleKey(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    static Optional<RuleKey> find(String key) {
        return Stream.of(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }
}
