package de.wirtschaftsstandort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.support.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a member of the public group may do, tried on every table there is. */
class PublicGroupTests {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient owner = JdbcClient.create(database);
    private final JdbcClient visitor = JdbcClient.create(TestDatabase.as(database, "public_group_member"));

    @BeforeEach
    void createMember() {
        owner.sql(
                        """
                        do $$ begin
                            create user public_group_member login in role wirtschaftsstandort_public;
                        exception when duplicate_object then null;
                        end $$
                        """)
                .update();
    }

    @Test
    void readsThePublicStageTheReferenceDataAndTheMeasureBoard() {
        assertThat(List.of("public.node", "public.content_change", "reference.municipality", "funding.board"))
                .allSatisfy(table -> assertThat(visitor.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .isNotNegative());
    }

    @Test
    void readsNothingElse() {
        List<String> closed = tables("table_schema in ('author', 'funding', 'people') and table_name <> 'board'");

        assertThat(closed).hasSizeGreaterThan(5).allSatisfy(table -> assertThatThrownBy(
                        () -> visitor.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                .as(table)
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied"));
    }

    @Test
    void writesNothingAnywhere() {
        List<String> all = tables("table_schema in ('author', 'public', 'reference', 'funding', 'people')");

        assertThat(all).hasSizeGreaterThan(10).allSatisfy(table -> assertThatThrownBy(
                        () -> visitor.sql("delete from " + table).update())
                .as(table)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|cannot delete from view).*"));
        assertThatThrownBy(
                        () -> visitor.sql("create table public.mine (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void seesOfTheChangeLogOnlyThePublicStage() {
        owner.sql(
                        """
                        insert into public.content_change (stage, workspace, node, node_type, path, kind)
                        select stage, 'website', gen_random_uuid(), 'mgnl:page', '/' || stage, 'ADDED'
                          from unnest(array['AUTHOR', 'PUBLIC']) stage
                        """)
                .update();

        assertThat(visitor.sql("select distinct stage from public.content_change")
                        .query(String.class)
                        .list())
                .containsExactly("PUBLIC");
    }

    private List<String> tables(String condition) {
        return owner.sql("select table_schema || '.' || table_name from information_schema.tables where " + condition)
                .query(String.class)
                .list();
    }
}
