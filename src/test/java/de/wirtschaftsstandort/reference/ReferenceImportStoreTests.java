package de.wirtschaftsstandort.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.TestDatabase;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReferenceImportStoreTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient CLIENT = JdbcClient.create(DATABASE);
    private static final Municipalities MUNICIPALITIES = new Municipalities(CLIENT);
    private static final Borders BORDERS = new Borders(new JdbcTemplate(DATABASE), MUNICIPALITIES);
    private static final Classification WZ = new Classification(CLIENT);

    private static ReferenceImport reference() {
        return new ReferenceImport(
                new JdbcTemplate(DATABASE),
                new TransactionTemplate(new JdbcTransactionManager(DATABASE)),
                Clock.systemUTC());
    }

    @BeforeAll
    static void importOnce() {
        assertThat(reference().importChanged()).isEqualTo(ReferenceTable.values().length);
    }

    @Test
    void aSecondRunChangesNothing() {
        assertThat(reference().importChanged()).isZero();
    }

    @Test
    void aChangedFileIsImportedAgain() {
        CLIENT.sql("update reference.imported_file set sha256 = 'older' where file = 'postcodes.csv'")
                .update();

        assertThat(reference().importChanged()).isEqualTo(1);
        assertThat(count("postcode")).isEqualTo(41);
    }

    @Test
    void thereAre30MunicipalitiesWith199688Inhabitants() {
        assertThat(MUNICIPALITIES.all()).hasSize(30);
        assertThat(MUNICIPALITIES.population()).isEqualTo(199_688);
        assertThat(MUNICIPALITIES.find("14730010")).map(Municipality::name).contains("Arzberg");
        assertThat(MUNICIPALITIES.find("00000000")).isEmpty();
    }

    @Test
    void municipalitiesComeInGermanOrder() {
        assertThat(MUNICIPALITIES.all().stream().map(Municipality::name))
                .startsWith("Arzberg", "Bad Düben", "Beilrode")
                .containsSubsequence("Mügeln", "Naundorf");
    }

    @Test
    void everyCentreLiesInItsOwnBorderAndInNoOther() {
        assertThat(MUNICIPALITIES.all()).allSatisfy(municipality -> assertThat(MUNICIPALITIES.all().stream()
                        .filter(other ->
                                BORDERS.contains(other.ags(), municipality.latitude(), municipality.longitude())))
                .containsExactly(municipality));
    }

    @Test
    void theMapShowsEveryMunicipalityInsideItsBox() {
        MapOutline map = BORDERS.map(800).orElseThrow();
        assertThat(BORDERS.map(800)).containsSame(map);
        assertThat(BORDERS.map(400))
                .hasValueSatisfying(small -> assertThat(small.width()).isEqualTo(400));

        assertThat(map.areas()).hasSize(30).allSatisfy(area -> {
            assertThat(area.path()).startsWith("M").endsWith("z");
            assertThat(area.x()).isBetween(0, 800);
            assertThat(area.y()).isBetween(0, map.height());
            MapOutline.Frame frame = area.frame();
            assertThat(area.x()).isBetween(frame.left(), frame.right());
            assertThat(area.y()).isBetween(frame.top(), frame.bottom());
            assertThat(frame.viewBox())
                    .isEqualTo("%d %d %d %d"
                            .formatted(
                                    frame.left(),
                                    frame.top(),
                                    frame.right() - frame.left(),
                                    frame.bottom() - frame.top()));
        });
        assertThat(map.county()).startsWith("M");
    }

    @Test
    void pathsOfOneAreaEndWhereTheyBegan() {
        MapOutline map = BORDERS.map(800).orElseThrow();

        assertThat(map.areas()).allSatisfy(area -> {
            Rectangle2D box = drawn(area.path()).getBounds2D();
            assertThat(List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()))
                    .containsExactly(
                            (double) area.frame().left(), (double) area.frame().top(),
                            (double) area.frame().right(), (double) area.frame().bottom());
        });
    }

    /** Only what these paths use: a corner, steps from one to the next, closed. */
    private static Path2D drawn(String path) {
        assertThat(path).matches("(M\\d+ \\d+(l-?\\d+[ -]\\d+([ -]\\d+[ -]\\d+)*)?z)+");
        Path2D figure = new Path2D.Double();
        for (String ring : path.split("z", 0)) {
            List<Integer> numbers = Pattern.compile("-?\\d+")
                    .matcher(ring)
                    .results()
                    .map(number -> Integer.valueOf(number.group()))
                    .toList();
            int x = numbers.get(0);
            int y = numbers.get(1);
            figure.moveTo(x, y);
            for (int i = 2; i < numbers.size(); i += 2) {
                x += numbers.get(i);
                y += numbers.get(i + 1);
                figure.lineTo(x, y);
            }
            assertThat(List.of(x, y)).as(ring).isEqualTo(numbers.subList(0, 2));
        }
        return figure;
    }

    @Test
    void aDocumentFindsTheOutlinesThatAPageDrawsFromItsFile() {
        MapOutline map = BORDERS.map(800).orElseThrow();
        MapOutline.Area first = map.areas().get(0);

        assertThat(BORDERS.drawn(map.part(first.ags()))).containsExactly(first.path());
        assertThat(BORDERS.drawn("/context" + map.all())).hasSize(30).startsWith(first.path());
        assertThat(BORDERS.drawn(map.part("14522000"))).isEmpty();
        assertThat(BORDERS.drawn("/.map/areas/800/plan.svg#all")).isEmpty();
        assertThat(map.file().svg()).contains("id=\"a" + first.ags() + "\"", "d=\"" + first.path() + "\"");
    }

    @Test
    void bothEditionsOfTheClassificationAreComplete() {
        assertThat(CLIENT.sql("select count(*) from reference.activity where classification = 2008")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1_835);
        assertThat(CLIENT.sql("select count(*) from reference.activity where classification = 2025")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2_030);
        assertThat(count("activity_correspondence")).isEqualTo(1_476);
    }

    @Test
    void aCodeKnowsItsTitleAndItsSection() {
        assertThat(WZ.find("23.1"))
                .map(activity -> activity.title("de"))
                .contains("Herstellung von Glas und Glaswaren");
        assertThat(WZ.sectionOf("23.1")).map(activity -> activity.title("en")).contains("Manufacturing");
        assertThat(WZ.of2008("01.11.0")).containsExactly("01.11.0");
    }

    @Test
    void theAirportIsTheNearestOfSchkeuditz() {
        Municipality schkeuditz = MUNICIPALITIES.find("14730270").orElseThrow();

        assertThat(new TrafficNodes(CLIENT).nearest("airport", schkeuditz.latitude(), schkeuditz.longitude(), 1))
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.name()).contains("Leipzig");
                    assertThat(near.kilometres()).isBetween(1.0, 10.0);
                });
    }

    @Test
    void everyLevelOfBothEditionsIsComplete() {
        assertThat(perLevel(2008)).containsExactly(21, 88, 272, 615, 839);
        assertThat(perLevel(2025)).containsExactly(22, 87, 287, 651, 983);
    }

    private static List<Integer> perLevel(int classification) {
        return CLIENT.sql(
                        """
                        select count(*) from reference.activity where classification = ? group by level order by level
                        """)
                .param(classification)
                .query(Integer.class)
                .list();
    }

    @Test
    void theCorrespondenceHas477TruePairsAnd603CodesWithOneSuccessor() {
        assertThat(CLIENT.sql("select count(*) from reference.activity_correspondence where one_to_one")
                        .query(Integer.class)
                        .single())
                .isEqualTo(477);
        assertThat(CLIENT.sql(
                                """
                                select count(*) from (select from reference.activity_correspondence
                                                       group by wz2008 having count(*) = 1) single
                                """)
                        .query(Integer.class)
                        .single())
                .isEqualTo(603);
    }

    @Test
    void whatTheFilesReferToIsThere() {
        assertThat(dangling()).isEmpty();

        CLIENT.sql("insert into reference.postcode values ('00000', 'Nirgendwo', 0, 0, '99999999')")
                .update();
        assertThat(dangling()).containsExactly("99999999");
        CLIENT.sql("delete from reference.postcode where postcode = '00000'").update();
    }

    private static List<String> dangling() {
        return CLIENT.sql(
                        """
                        select parent from reference.activity a where parent <> '' and not exists
                          (select from reference.activity p where p.classification = a.classification and p.code = a.parent)
                        union all
                        select wz2008 from reference.activity_correspondence where wz2008 not in
                          (select code from reference.activity where classification = 2008)
                        union all
                        select wz2025 from reference.activity_correspondence where wz2025 not in
                          (select code from reference.activity where classification = 2025)
                        union all
                        select municipality from (select municipality from reference.postcode
                                                  union select municipality from reference.traffic_node) used
                         where municipality <> '' and municipality not in (select ags from reference.municipality)
                        """)
                .query(String.class)
                .list();
    }

    private static int count(String table) {
        return CLIENT.sql("select count(*) from reference." + table)
                .query(Integer.class)
                .single();
    }
}
