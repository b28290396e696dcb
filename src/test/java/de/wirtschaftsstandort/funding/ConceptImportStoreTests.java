package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ConceptImportStoreTests {

    private static final String PROGRAMME = "RB-NOS-2022";
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient CLIENT = JdbcClient.create(DATABASE);

    @BeforeAll
    static void importConcept() {
        assertThat(importOnce()).isTrue();
    }

    private static boolean importOnce() {
        return importInto(DATABASE);
    }

    private static boolean importInto(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        return new ConceptImport(
                        client,
                        new ConceptTables(client, Clock.systemUTC()),
                        new TransactionTemplate(new JdbcTransactionManager(database)))
                .importOnce(
                        ConceptImport.read("measures.json", Concept.class),
                        ConceptImport.read("public-texts.json", PublicTexts.class));
    }

    private static MeasureBoard board() {
        return new MeasureBoards(CLIENT).find(PROGRAMME).orElseThrow();
    }

    @Test
    void aSecondImportChangesNothing() {
        assertThat(importOnce()).isFalse();
        assertThat(board().measureCount()).isEqualTo(22);
    }

    @Test
    void thePlanIsTheConceptsToTheCent() {
        assertThat(board().total()).isEqualTo(Money.ofCents(112_500_000));
        assertThat(board().totals())
                .containsEntry("2022", Money.ofCents(12_500_000))
                .containsEntry("2023", Money.ofCents(37_500_000))
                .containsEntry("2024", Money.ofCents(37_500_000))
                .containsEntry("2025", Money.ofCents(25_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "Attraktiver Wirtschaftsstandort, 9, 46750000",
        "Attraktiver Arbeitsort, 3, 10750000",
        "Klimaneutrale Region, 5, 24000000",
        "Projektbegleitende Maßnahmen, 5, 31000000"
    })
    void everyThemeHasItsMeasuresAndItsSum(String theme, int measures, long cents) {
        assertThat(board().themes())
                .filteredOn(found -> found.nameDe().equals(theme))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.measures()).hasSize(measures);
                    assertThat(found.total()).isEqualTo(Money.ofCents(cents));
                });
    }

    @Test
    void rowsColumnsAndThemesAddUpToTheSame() {
        MeasureBoard board = board();
        Money ofMeasures = board.themes().stream()
                .flatMap(theme -> theme.measures().stream())
                .map(MeasureBoard.Measure::total)
                .reduce(Money.ZERO, Money::plus);
        Money ofYears = board.totals().values().stream().reduce(Money.ZERO, Money::plus);

        assertThat(ofMeasures).isEqualTo(board.total()).isEqualTo(ofYears);
    }

    @Test
    void everyMeasureHasBothLanguages() {
        assertThat(board().themes())
                .flatExtracting(MeasureBoard.Theme::measures)
                .allSatisfy(measure -> {
                    assertThat(measure.title("en")).isNotBlank().isNotEqualTo(measure.title("de"));
                    assertThat(measure.text("de")).endsWith(".");
                    assertThat(measure.text("en")).endsWith(".");
                });
    }

    @Test
    void theConceptsOdditiesAreNotedNotRefused() {
        assertThat(CLIENT.sql("select sentence from funding.import_note")
                        .query(String.class)
                        .list())
                .anyMatch(note -> note.startsWith("M11 ") && note.contains("9.500,00"))
                .anyMatch(note -> note.startsWith("M12 ") && note.contains("5.000,00"))
                .anyMatch(note -> note.startsWith("M19 ") && note.contains("15.000,00"))
                .anyMatch(note -> note.contains("2025-Q3"))
                .anyMatch(note -> note.startsWith("M4 ") && note.contains("Veranstaltungen zur Nachfolgeregelung"))
                .anyMatch(note -> note.startsWith("M9 "))
                .noneMatch(note -> note.contains("aber kein Geld") || note.startsWith("Gesamtsumme"));
    }

    @Test
    void theLedgerIsNeverEmptied() {
        assertThatThrownBy(
                        () -> CLIENT.sql("truncate funding.plan_entry cascade").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void aFrozenPlanIsNeitherThawedNorDeleted() {
        assertThatThrownBy(() -> CLIENT.sql("update funding.plan_version set frozen_at = null where number = 1")
                        .update())
                .rootCause()
                .hasMessageContaining("frozen");
        assertThatThrownBy(() -> CLIENT.sql("delete from funding.plan_version where number = 1")
                        .update())
                .rootCause()
                .hasMessageContaining("frozen");
    }

    @ParameterizedTest
    @CsvSource({"2022-Q2", "2025-Q4"})
    void aQuarterOutsideTheProgrammeIsRefused(String quarter) {
        assertThatThrownBy(() -> schedule(quarter)).rootCause().hasMessageContaining("outside the programme");
    }

    @Test
    void theLastQuarterOfTheProgrammeMayBePlanned() {
        assertThat(schedule("2025-Q3")).isEqualTo(1);
        CLIENT.sql("delete from funding.measure_quarter where quarter = '2025-Q3'")
                .update();
    }

    private static int schedule(String quarter) {
        return CLIENT.sql("insert into funding.measure_quarter select min(id), ? from funding.measure")
                .param(quarter)
                .update();
    }

    @Test
    void aMeasureBelongsToCategoriesOfItsOwnProgrammeOnly() {
        DataSource database = TestDatabase.fresh();
        importInto(database);
        JdbcClient client = JdbcClient.create(database);
        client.sql(
                        """
                        with p as (insert into funding.programme (code, name, applicant, planned_from, planned_to)
                                   values ('OTHER', 'Other', 'Other', date '2022-01-01', date '2026-12-31') returning id),
                             d as (insert into funding.dimension (programme_id, key, label, is_primary)
                                   select id, 'pillar', 'Säule', true from p returning id)
                        insert into funding.category (dimension_id, number, name_de, name_en)
                        select id, 1, 'Säule 1', 'Pillar 1' from d
                        """)
                .update();

        assertThatThrownBy(() -> client.sql(
                                """
                                insert into funding.measure_category
                                select (select min(id) from funding.measure), d.id, c.id
                                  from funding.category c join funding.dimension d on d.id = c.dimension_id
                                 where d.key = 'pillar'
                                """)
                        .update())
                .rootCause()
                .hasMessageContaining("another programme");
        assertThatThrownBy(() -> client.sql(
                                """
                                update funding.measure_category
                                   set category_id = (select id from funding.category where name_de = 'Säule 1')
                                """)
                        .update())
                .rootCause()
                .hasMessageContaining("category_of_its_dimension");
    }

    @Test
    void aProgrammeNobodyMadePublicIsOnNoBoard() {
        DataSource database = TestDatabase.fresh();
        JdbcClient client = JdbcClient.create(database);
        importInto(database);
        assertThat(new MeasureBoards(client).find(PROGRAMME)).isPresent();

        client.sql("update funding.programme set is_public = false").update();

        assertThat(new MeasureBoards(client).find(PROGRAMME)).isEmpty();
    }

    @Test
    void theBoardHasNoColumnBeyondWhatThePublicMayKnow() {
        assertThat(CLIENT.sql(
                                """
                                select column_name from information_schema.columns
                                 where table_schema = 'funding' and table_name = 'board'
                                """)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "programme_code",
                        "programme_name",
                        "planned_from",
                        "planned_to",
                        "category_number",
                        "category_de",
                        "category_en",
                        "number",
                        "title_de",
                        "title_en",
                        "public_de",
                        "public_en",
                        "year",
                        "cents",
                        "quarters");
    }

    @Test
    void aPlanEntryIsNeverChangedOrDeleted() {
        assertThatThrownBy(() -> CLIENT.sql("update funding.plan_entry set delta_cents = 1")
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> CLIENT.sql("delete from funding.plan_entry").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void aFrozenPlanTakesNoMoreEntries() {
        assertThatThrownBy(() -> entry(2023, 1, 1)).rootCause().hasMessageContaining("frozen");
    }

    @Test
    void aPlanEntryOutsideTheProgrammeOrBelowZeroIsRefused() {
        int open = CLIENT.sql(
                        """
                        insert into funding.plan_version (programme_id, number, label, kind)
                        select id, 2, 'Fortschreibung', 'UPDATE' from funding.programme
                        on conflict (programme_id, number) do update set label = excluded.label returning id
                        """)
                .query(Integer.class)
                .single();

        assertThatThrownBy(() -> entry(2031, 100, open)).rootCause().hasMessageContaining("outside the programme");
        assertThatThrownBy(() -> entry(2022, -999_999_999, open)).rootCause().hasMessageContaining("below 0");
    }

    private static void entry(int year, long cents, int version) {
        CLIENT.sql(
                        """
                        insert into funding.plan_entry (measure_id, year, delta_cents, plan_version_id, effective_on, recorded_at)
                        select min(id), ?, ?, ?, date '2023-01-01', timestamptz '2023-01-01' from funding.measure
                        """)
                .params(year, cents, version)
                .update();
    }
}
