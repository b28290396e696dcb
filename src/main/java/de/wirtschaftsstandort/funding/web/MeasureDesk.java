package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.MeasureSheets;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens one measure for the screens that write to it; one that somebody may not read is not there for them. */
@Component
@OnlyWithBackoffice
class MeasureDesk {

    private final MeasureSheets sheets;

    MeasureDesk(MeasureSheets sheets) {
        this.sheets = sheets;
    }

    MeasureSheet require(Desk desk, String number) {
        if (!number.matches("\\d{1,4}")) {
            throw new ScreenMissing("measure " + number);
        }
        return sheets.find(desk.actor(), desk.id(), Integer.parseInt(number), desk.now())
                .orElseThrow(() -> new ScreenMissing("measure " + number));
    }

    static List<Option> options(List<Measure> measures) {
        return measures.stream()
                .map(measure -> new Option(Integer.toString(measure.number()), measure.name()))
                .toList();
    }

    /** The one whose option was chosen; empty when none was. */
    static Optional<Measure> chosen(List<Measure> measures, String number) {
        return measures.stream()
                .filter(measure -> Integer.toString(measure.number()).equals(number))
                .findFirst();
    }

    /** Name and ways back, for the template. */
    static void describe(Desk desk, MeasureSheet sheet, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("measureName", sheet.measure().name());
        model.addAttribute("sheetPath", desk.path("/measures/" + sheet.measure().number()));
    }
}
