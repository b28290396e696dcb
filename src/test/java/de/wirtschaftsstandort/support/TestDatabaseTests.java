package de.wirtschaftsstandort.support;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

    @Test
    void givesEachCallerADatabaseOfItsOwn() {
        DataSource one = TestDatabase.fresh();
        DataSource other = TestDatabase.fresh();
        JdbcClient.create(one).sql("create table only_here (id int)").update();

        assertThat(JdbcClient.create(other)
                        .sql("select to_regclass('only_here') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
