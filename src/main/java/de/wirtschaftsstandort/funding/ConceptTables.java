package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a concept into the tables: one plan version, one plan entry a measure and year, frozen at the end. */
@Component
class ConceptTables {

    private static final int FIRST_VERSION = 1;

    private final JdbcClient jdbc;
    private final Clock clock;

    ConceptTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Concept concept, PublicTexts texts) {
        int programme = programme(concept.programme());
        int dimension = insert(
                "insert into funding.dimension (programme_id, key, label, is_primary) values (?, 'theme',"
                        + " 'Themenbereich', true) returning id",
                programme);
        Map<String, Integer> categories = new HashMap<>();
        for (String theme : concept.themes()) {
            categories.put(
                    theme,
                    insert(
                            "insert into funding.category (dimension_id, number, name_de, name_en) values (?, ?, ?, ?)"
                                    + " returning id",
                            dimension,
                            categories.size() + 1,
                            theme,
                            texts.themeInEnglish(theme)));
        }
        int version = insert(
                "insert into funding.plan_version (programme_id, number, label, kind) values (?, ?, 'Konzept',"
                        + " 'CONCEPT') returning id",
                programme,
                FIRST_VERSION);
        Map<Integer, Integer> measures = new HashMap<>();
        for (Concept.Measure measure : concept.measures()) {
            int id = measure(programme, measure, texts.measure(measure.number()));
            measures.put(measure.number(), id);
            jdbc.sql("insert into funding.measure_category values (?, ?, ?)")
                    .params(id, dimension, category(categories, measure))
                    .update();
            plan(concept.programme(), measure, id, version);
        }
        for (Concept.Oddity oddity : concept.oddities()) {
            jdbc.sql("insert into funding.import_note (programme_id, measure_id, sentence) values (?, ?, ?)")
                    .param(programme)
                    .param(oddity.measure().map(measures::get).orElse(null))
                    .param(oddity.sentence())
                    .update();
        }
        PlanFreeze.freezeAsBase(jdbc, version, concept.programme().plannedFrom(), clock.instant());
        new RuleDefaults(jdbc, clock)
                .seed(
                        new ProgrammeId(programme),
                        concept.programme().plannedFrom(),
                        concept.programme().fundingBody());
    }

    /** Programmes imported before there were rules get theirs. */
    void giveRules() {
        new RuleDefaults(jdbc, clock).seedWhereMissing();
    }

    private static Integer category(Map<String, Integer> categories, Concept.Measure measure) {
        Integer category = categories.get(measure.theme());
        if (category == null) {
            throw new IllegalStateException("measure " + measure.number() + " names the theme '" + measure.theme()
                    + "', the concept has " + categories.keySet());
        }
        return category;
    }

    private int programme(Concept.Programme programme) {
        return insert(
                """
                insert into funding.programme (code, name, applicant, planned_from, planned_to, is_public)
                values (?, ?, ?, ?, ?, true) returning id
                """,
                programme.code(),
                programme.name(),
                programme.applicant(),
                programme.plannedFrom(),
                programme.plannedTo());
    }

    private int measure(int programme, Concept.Measure measure, PublicTexts.Measure text) {
        int id = insert(
                """
                insert into funding.measure (programme_id, number, title_de, title_en, public_de, public_en)
                values (?, ?, ?, ?, ?, ?) returning id
                """,
                programme,
                measure.number(),
                measure.title(),
                text.titleEn(),
                text.goalDe(),
                text.goalEn());
        for (String quarter : measure.quarters()) {
            jdbc.sql("insert into funding.measure_quarter values (?, ?)")
                    .params(id, quarter)
                    .update();
        }
        return id;
    }

    private void plan(Concept.Programme programme, Concept.Measure measure, int id, int version) {
        measure.budgetCents().forEach((year, cents) -> {
            if (cents != 0) {
                jdbc.sql(
                                """
                                insert into funding.plan_entry
                                    (measure_id, year, delta_cents, plan_version_id, effective_on, recorded_at)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                        .params(id, year, cents, version, programme.plannedFrom(), Timestamp.from(clock.instant()))
                        .update();
            }
        });
    }

    private int insert(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }
}
