package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads programmes and their measures; a person sees only programmes they have a role in. */
@Component
public class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the actor has a role in, by code. */
    public List<Programme> visibleTo(Actor actor) {
        return jdbc
                .sql("select * from funding.programme order by code")
                .query((row, n) -> programme(row))
                .list()
                .stream()
                .filter(programme -> !actor.rolesIn(programme.id()).isEmpty())
                .toList();
    }

    public Optional<ProgrammeId> find(String code) {
        return jdbc.sql("select id from funding.programme where code = ?")
                .param(code)
                .query(Integer.class)
                .optional()
                .map(ProgrammeId::new);
    }

    Programme require(ProgrammeId id) {
        return jdbc.sql("select * from funding.programme where id = ?")
                .param(id.value())
                .query((row, n) -> programme(row))
                .single();
    }

    /** All measures by number. */
    public List<Measure> measures(ProgrammeId programme) {
        return measures(programme, "funding.measure m", Map.of());
    }

    /** As {@link #measures(ProgrammeId)}, with title and owner that were on record, and the status of the day. */
    public List<Measure> measures(ProgrammeId programme, AsOf asOf) {
        return measures(
                programme,
                "funding.measures_as_of(:programme, :day, :known) m",
                Map.of("day", asOf.day(), "known", Timestamp.from(asOf.knownAt())));
    }

    private List<Measure> measures(ProgrammeId programme, String source, Map<String, ?> asOf) {
        return jdbc.sql(
                        """
                        select m.id, m.number, m.title_de, m.owner_id, m.status, c.number as category_number, c.name_de as category,
                               array(select q.quarter from funding.measure_quarter q where q.measure_id = m.id) as quarters
                          from\s"""
                                + source
                                + """

                          join funding.dimension d on d.programme_id = m.programme_id and d.is_primary
                          join funding.measure_category mc on mc.measure_id = m.id and mc.dimension_id = d.id
                          join funding.category c on c.id = mc.category_id
                         where m.programme_id = :programme
                         order by m.number
                        """)
                .params(asOf)
                .param("programme", programme.value())
                .query((row, n) -> measure(row))
                .list();
    }

    /** What the public was told a measure is for. */
    public Map<MeasureId, String> publicGoals(ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, String> goals = new LinkedHashMap<>();
        jdbc.sql("select id, public_de from funding.measures_as_of(?, ?) order by number")
                .params(programme.value(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> goals.put(new MeasureId(row.getInt("id")), row.getString("public_de")))
                .list();
        return goals;
    }

    Map<MeasureId, Measure> measuresById(ProgrammeId programme) {
        return byId(measures(programme));
    }

    Map<MeasureId, Measure> measuresById(ProgrammeId programme, AsOf asOf) {
        return byId(measures(programme, asOf));
    }

    private static Map<MeasureId, Measure> byId(List<Measure> measures) {
        return measures.stream()
                .collect(Collectors.toMap(Measure::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** @throws Refused when the programme has no measure of that number */
    public Measure requireMeasure(ProgrammeId programme, int number) {
        return measures(programme).stream()
                .filter(measure -> measure.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("measure", "Maßnahme " + number + " unbekannt"));
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getInt("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("applicant"),
                new DateRange(
                        row.getObject("planned_from", LocalDate.class), row.getObject("planned_to", LocalDate.class)),
                Optional.ofNullable(row.getObject("predecessor_id", Integer.class))
                        .map(ProgrammeId::new));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                new MeasureId(row.getInt("id")),
                row.getInt("number"),
                row.getString("title_de"),
                new Category(row.getInt("category_number"), row.getString("category")),
                Stream.of((String[]) row.getArray("quarters").getArray())
                        .map(Quarter::parse)
                        .collect(Collectors.toCollection(TreeSet::new)),
                MeasureStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("owner_id")).map(UserId::new));
    }
}
