package de.wirtschaftsstandort.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The county's municipalities; read once, the register changes with a new version of the application only. */
@Component
public class Municipalities {

    private final ReadOnce<List<Municipality>> all;

    Municipalities(JdbcClient jdbc) {
        this.all = new ReadOnce<>(
                () -> jdbc.sql(
                                """
                                select ags, name, kind, association, postcode, latitude, longitude, area_km2, population
                                  from reference.municipality
                                 order by name collate "de-x-icu"
                                """)
                        .query((row, number) -> new Municipality(
                                row.getString("ags"),
                                row.getString("name"),
                                row.getString("kind"),
                                row.getString("association"),
                                row.getString("postcode"),
                                row.getDouble("latitude"),
                                row.getDouble("longitude"),
                                row.getBigDecimal("area_km2"),
                                row.getInt("population")))
                        .list(),
                list -> !list.isEmpty());
    }

    /** By name, in German order. */
    public List<Municipality> all() {
        return all.get();
    }

    public Optional<Municipality> find(String ags) {
        return all().stream()
                .filter(municipality -> municipality.ags().equals(ags))
                .findFirst();
    }

    /** Inhabitants of all municipalities together. */
    public int population() {
        return all().stream().mapToInt(Municipality::population).sum();
    }
}
