package de.wirtschaftsstandort.command;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Says to whoever asks that a command works without a database. */
final class NoDatabase extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("a command works without a database; this needs the running application");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
