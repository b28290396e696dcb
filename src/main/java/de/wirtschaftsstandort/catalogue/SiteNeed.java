package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody needs of a business site. Numbers are 0, texts empty and flags false where nothing is asked.
 *
 * @param area square metres
 * @param zone kind of area by BauNVO, e.g. {@code GE}
 * @param power kilowatts
 * @param motorway kilometres at most, as are {@code station} and {@code airport}
 * @param from ISO date of the start, empty for any
 */
@TemplateVisible
public record SiteNeed(
        int area,
        String zone,
        int power,
        int motorway,
        int station,
        int airport,
        boolean rail,
        boolean fibre,
        String from) {

    /** Kinds of area a business can ask for, in the order of the ordinance. */
    public static final List<String> ZONES = List.of("GE", "GEe", "GI", "SO", "MI", "MU", "MK", "MD", "MDW");

    static final List<String> PARAMETERS =
            List.of("flaeche", "zone", "leistung", "autobahn", "bahnhof", "flughafen", "gleis", "glasfaser", "ab");

    /** Takes from an address what makes sense and leaves the rest. */
    static SiteNeed read(Function<String, List<String>> asked) {
        SearchAddress address = SearchAddress.read(PARAMETERS, asked);
        String zone = address.first("zone");
        return new SiteNeed(
                address.whole("flaeche", 0),
                ZONES.contains(zone) ? zone : "",
                address.whole("leistung", 0),
                address.whole("autobahn", 0),
                address.whole("bahnhof", 0),
                address.whole("flughafen", 0),
                address.first("gleis").equals(Criterion.YES),
                address.first("glasfaser").equals(Criterion.YES),
                date(address.first("ab")));
    }

    private static String date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 2000 && date.getYear() < 2200 ? date.toString() : "";
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    /** Whether anything is asked for. */
    public boolean isStated() {
        return area > 0
                || !zone.isEmpty()
                || power > 0
                || motorway > 0
                || station > 0
                || airport > 0
                || rail
                || fibre
                || !from.isEmpty();
    }
}
