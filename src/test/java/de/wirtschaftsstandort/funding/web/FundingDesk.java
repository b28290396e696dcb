package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
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

    private static final String BORDER = "grenze-8d1f";

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
        return visitor.send(visitor.post(below(path), fields));
    }

    /** @param path below the programme */
    static Visitor.Answer upload(Visitor visitor, String path, Map<String, String> typed, String name, byte[] file) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", visitor.get("/backoffice/account").formToken());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(part("name=\"" + field + "\"", value + "\r\n")));
        body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", ""));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visitor.send(HttpRequest.newBuilder(PROCESS.address().resolve(below(path)))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String below(String path) {
        return path.startsWith("/backoffice") ? path : HOME + path;
    }

    private static byte[] part(String disposition, String value) {
        return ("--" + BORDER + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value)
                .getBytes(StandardCharsets.UTF_8);
    }
}
