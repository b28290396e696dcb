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
     * @param byHand a person set it; the reason says so
     */
    @TemplateVisible
    record Sign(String name, String label, String reason, boolean byHand) {

        static Sign of(Desk desk, LightReading reading) {
            return new Sign(
                    reading.light().name().toLowerCase(Locale.ROOT),
                    reading.light().label(),
                    reading.reason() + (reading.overridden() ? " (" + desk.text("funding.light.by-hand") + ")" : ""),
                    reading.overridden());
        }
    }

    static LightRow of(Desk desk, Lights.Reading reading) {
        return new LightRow(
                reading.measure().code(),
                reading.measure().title(),
                desk.path("/measures/" + reading.measure().number()),
                Sign.of(desk, reading.budget()),
                Sign.of(desk, reading.time()),
                Sign.of(desk, reading.goals()),
                Sign.of(desk, reading.overall()));
    }
}
