package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.LightReading;
import de.wirtschaftsstandort.funding.Lights;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Locale;

/** The lights of a measure as a screen shows them: a word beside every colour, and the reason. */
@TemplateVisible
record LightRow(String code, String title, String path, Sign budget, Sign time, Sign goals, Sign overall) {

    /**
     * A light.
     *
     * @param name for the style sheet
     */
    @TemplateVisible
    record Sign(String name, String label, String reason) {

        static Sign of(LightReading reading) {
            return new Sign(
                    reading.light().name().toLowerCase(Locale.ROOT),
                    reading.light().label(),
                    reading.reason() + (reading.overridden() ? " (von Hand gesetzt)" : ""));
        }
    }

    static LightRow of(Desk desk, Lights.Reading reading) {
        return new LightRow(
                reading.measure().code(),
                reading.measure().title(),
                desk.path("/measures/" + reading.measure().number()),
                Sign.of(reading.budget()),
                Sign.of(reading.time()),
                Sign.of(reading.goals()),
                Sign.of(reading.overall()));
    }
}
