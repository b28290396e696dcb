package de.wirtschaftsstandort.funding;

/** Red when money runs out or nothing happens, yellow when a measure lags behind its plan. */
record BudgetLight(Setting yellow, Setting red) {

    private static final long WHOLE = 10_000;

    static BudgetLight of(RuleBook rules, ProgrammeId programme, AsOf asOf) {
        return new BudgetLight(
                rules.require(programme, RuleKey.LIGHT_LAG_YELLOW, asOf),
                rules.require(programme, RuleKey.LIGHT_LAG_RED, asOf));
    }

    LightReading read(Cell cell) {
        if (cell.available().isNegative()) {
            return LightReading.of(
                    Light.RED, "Überzogen um " + cell.available().negated().format("de"));
        }
        if (cell.forecast().compareTo(cell.plan()) > 0) {
            return LightReading.of(
                    Light.RED,
                    "Prognose liegt " + cell.forecast().minus(cell.plan()).format("de") + " über dem Plan");
        }
        String lag = "Rückstand " + cell.lag().format("de");
        if (lags(cell, red)) {
            return LightReading.of(Light.RED, lag);
        }
        return lags(cell, yellow) ? LightReading.of(Light.YELLOW, lag) : LightReading.of(Light.GREEN, lag);
    }

    /** Above both the share of the plan to date and the floor. */
    private static boolean lags(Cell cell, Setting rule) {
        return cell.lag().compareTo(rule.money("floorCents")) > 0
                && Math.multiplyExact(cell.lag().cents(), WHOLE)
                        > Math.multiplyExact(cell.planToDate().cents(), (long) rule.number("bp"));
    }
}
