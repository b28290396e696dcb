package de.wirtschaftsstandort.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.support.SettableClock;
import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnmetSearchStoreTests {

    private static final UnmetSearch GLASS = new UnmetSearch("nordsachsen", "all", "de", "glasfaserkabel");

    private final DataSource database = TestDatabase.fresh();
    private final UnmetSearchTable table = new UnmetSearchTable(JdbcClient.create(database));
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-29T10:00:00Z"));
    private final UnmetSearches searches = new UnmetSearches(clock);
    private final KeepCounts keeping = new KeepCounts(searches, table, clock);

    private void tried(UnmetSearch search) {
        searches.note(search);
        keeping.keep();
    }

    @Test
    void addsUpTheDaysAndSaysWhenTheLastOneGoes() {
        tried(new UnmetSearch("nordsachsen", "companies", "en", "brewery"));
        tried(GLASS);
        clock.forward(Duration.ofDays(1));
        tried(GLASS);

        assertThat(table.mostWanted(10)).hasSize(2).first().satisfies(total -> {
            assertThat(total.search()).isEqualTo(GLASS);
            assertThat(total.times()).isEqualTo(2);
            assertThat(total.lastOn()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(total.deleteOn()).isEqualTo(total.lastOn().plusDays(180));
        });
        assertThat(table.mostWanted(1)).hasSize(1);
    }

    @Test
    void deletesACountOnItsDay() {
        tried(GLASS);
        clock.forward(Duration.ofDays(179));
        assertThat(keeping.deleteDue()).isZero();

        clock.forward(Duration.ofDays(1));
        assertThat(keeping.deleteDue()).isEqualTo(1);
        assertThat(table.mostWanted(10)).isEmpty();
    }

    @Test
    void keepsAThousandDifferentWordsOfADayAndGoesOnCountingThose() {
        JdbcClient.create(database)
                .sql(
                        """
                        select visitor.count_unmet_search('nordsachsen', 'all', 'de', 'wort' || number, date '2026-11-29', 1,
                                                          date '2027-05-28')::text
                          from generate_series(1, 1200) number""")
                .query(String.class)
                .list();
        tried(new UnmetSearch("nordsachsen", "all", "de", "wort1"));

        assertThat(table.mostWanted(2_000)).hasSize(1_000).first().satisfies(total -> assertThat(total.times())
                .isEqualTo(2));
    }

    @Test
    void aProcessForThePublicCountsAndReadsNothing() {
        JdbcClient owner = JdbcClient.create(database);
        owner.sql(
                        """
                        do $$ begin
                            create user unmet_search_member login in role wirtschaftsstandort_public;
                        exception when duplicate_object then null;
                        end $$
                        """)
                .update();
        UnmetSearchTable seenByVisitor =
                new UnmetSearchTable(JdbcClient.create(TestDatabase.as(database, "unmet_search_member")));

        seenByVisitor.add(new UnmetSearches.Counted(LocalDate.of(2026, 11, 29), GLASS), 3);

        assertThat(table.mostWanted(10)).hasSize(1).first().satisfies(total -> assertThat(total.times())
                .isEqualTo(3));
        assertThatThrownBy(() -> seenByVisitor.mostWanted(10)).rootCause().hasMessageContaining("permission denied");
    }
}
