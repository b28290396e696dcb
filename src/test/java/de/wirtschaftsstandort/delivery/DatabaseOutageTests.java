package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseOutageTests {

    private final SettableClock clock = new SettableClock();
    private final DatabaseOutage outage = new DatabaseOutage(clock);

    @Test
    void recognisesALostServerHoweverDeepItIsWrapped() {
        Throwable refused = new CannotGetJdbcConnectionException("refused", new SQLException("refused", "08001"));
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException(new IllegalArgumentException(refused))))
                .isTrue();
        assertThat(DatabaseOutage.isCauseOf(new CannotCreateTransactionException("refused")))
                .isTrue();
    }

    @Test
    void recognisesAServerThatGoesDownDuringAStatement() {
        SQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();
        SQLException shutdown = new SQLException("terminating connection due to administrator command", "57P01");
        SQLException broken = new SQLException("An I/O error occurred", "08006");
        assertThat(DatabaseOutage.isCauseOf(translator.translate("query", "select 1", shutdown)))
                .isTrue();
        assertThat(DatabaseOutage.isCauseOf(translator.translate("query", "select 1", broken)))
                .isTrue();
    }

    @Test
    void takesAWrongStatementForWhatItIs() {
        assertThat(DatabaseOutage.isCauseOf(new DataIntegrityViolationException("duplicate")))
                .isFalse();
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException("no"))).isFalse();
    }

    @Test
    void letsOneTryAtATimeWhileTheDatabaseIsAway() {
        IllegalStateException failure = new IllegalStateException("away");
        assertThat(outage.reasonNotToTry()).isNull();
        outage.began(failure);
        assertThat(outage.reasonNotToTry()).isSameAs(failure);
        clock.advance(Duration.ofMillis(600));
        assertThat(outage.reasonNotToTry()).isNull();
        assertThat(outage.reasonNotToTry()).isSameAs(failure);
        outage.ended();
        assertThat(outage.reasonNotToTry()).isNull();
    }
}
