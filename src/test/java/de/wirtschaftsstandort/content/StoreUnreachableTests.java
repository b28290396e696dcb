package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.CannotCreateTransactionException;

class StoreUnreachableTests {

    @Test
    void recognisesALostServerHoweverDeepItIsWrapped() {
        Throwable refused = new CannotGetJdbcConnectionException("refused", new SQLException("refused", "08001"));
        assertThat(StoreUnreachable.isCauseOf(new IllegalStateException(new IllegalArgumentException(refused))))
                .isTrue();
        assertThat(StoreUnreachable.isCauseOf(new CannotCreateTransactionException("refused")))
                .isTrue();
    }

    @Test
    void recognisesAServerThatGoesDownDuringAStatement() {
        SQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();
        SQLException shutdown = new SQLException("terminating connection due to administrator command", "57P01");
        SQLException broken = new SQLException("An I/O error occurred", "08006");
        assertThat(StoreUnreachable.isCauseOf(translator.translate("query", "select 1", shutdown)))
                .isTrue();
        assertThat(StoreUnreachable.isCauseOf(translator.translate("query", "select 1", broken)))
                .isTrue();
    }

    @Test
    void takesAWrongStatementForWhatItIs() {
        assertThat(StoreUnreachable.isCauseOf(new DataIntegrityViolationException("duplicate")))
                .isFalse();
        assertThat(StoreUnreachable.isCauseOf(new IllegalStateException("no"))).isFalse();
    }
}
