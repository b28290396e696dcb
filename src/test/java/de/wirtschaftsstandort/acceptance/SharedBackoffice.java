package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.support.TestDatabase;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One running backoffice with the product's light modules for the browser tests that write; a password alone signs in. */
final class SharedBackoffice {

    static final DataSource DATABASE = TestDatabase.fresh();
    static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    static final BackofficeProcess PROCESS = start();

    private SharedBackoffice() {}

    private static BackofficeProcess start() {
        BackofficeProcess process = BackofficeProcess.start(
                DATABASE,
                "--app.light-modules.packed=false",
                "--app.light-modules.dir=light-modules",
                "--app.uploads.quota=5GB");
        JDBC.sql("update people.role set second_factor = false").update();
        Runtime.getRuntime().addShutdownHook(new Thread(process::close, "stop-shared-backoffice"));
        return process;
    }
}
