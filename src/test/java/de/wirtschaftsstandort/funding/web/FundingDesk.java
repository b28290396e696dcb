package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.TestDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One running backoffice for tests that each keep to measures and people of their own. */
final class FundingDesk {

    static final String HOME = "/backoffice/funding/RB-NOS-2022";

    private static final DataSource DATABASE = TestDatabase.fresh();
    static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    static final BackofficeProcess PROCESS = start();

    private FundingDesk() {}

    private static BackofficeProcess start() {
        BackofficeProcess process = BackofficeProcess.start(DATABASE);
        JDBC.sql("update people.role set second_factor = false").update();
        Runtime.getRuntime().addShutdownHook(new Thread(process::close, "stop-funding-desk"));
        return process;
    }

    static Visitor as(String loginName, String role) {
        new Accounts(JDBC).create(loginName, role);
        Visitor visitor = new Visitor(PROCESS.address());
        assertThat(visitor.signIn(loginName, Accounts.PASSWORD).status()).isEqualTo(302);
        return visitor;
    }

    /** @param path below the programme */
    static Visitor.Answer post(Visitor visitor, String path, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", visitor.get("/backoffice/account").formToken());
        return visitor.send(visitor.post(path.startsWith("/backoffice") ? path : HOME + path, fields));
    }
}
