package de.wirtschaftsstandort.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every route of the running application with every role, against a table written by hand. A route that is not in the
 * table, and a line whose route is gone, are faults: who adds a route decides here who may use it.
 */
class AuthorisationMatrixTests {

    private static final Path TABLE = Path.of("src/test/resources/authorisation-matrix.txt");
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);

    @BeforeAll
    static void letEveryRoleSignInWithAPasswordAlone() throws InterruptedException {
        PROCESS.awaitSearch();
        JDBC.sql("update people.role set second_factor = false").update();
    }

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    /** The table: the first line names the columns, each further one a route. */
    private record Table(List<String> roles, Map<String, List<String>> lines) {

        static Table read() {
            try {
                List<List<String>> rows = Files.readAllLines(TABLE).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.asList(line.strip().split("\\s+")))
                        .toList();
                Map<String, List<String>> lines = new LinkedHashMap<>();
                rows.stream()
                        .skip(1)
                        .forEach(row -> lines.put(row.get(0) + " " + row.get(1), row.subList(2, row.size())));
                return new Table(rows.get(0).subList(2, rows.get(0).size()), lines);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping : PROCESS.beans(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info)));
        }
        return routes;
    }

    private static Set<String> routes(RequestMappingInfo info) {
        Set<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? Set.of("ANY") : methods).stream().map(method -> method + " " + path))
                .collect(Collectors.toSet());
    }

    @Test
    void listsExactlyTheRoutesThereAre() {
        assertThat(Table.read().lines().keySet())
                .as("routes in " + TABLE + " and in the application")
                .containsExactlyInAnyOrderElementsOf(routes());
        assertThat(routes()).hasSizeGreaterThan(30);
    }

    @Test
    void holdsForEveryRouteAndRole() {
        Table table = Table.read();
        List<String> deviations = new ArrayList<>();
        for (int column = 0; column < table.roles().size(); column++) {
            String role = table.roles().get(column);
            for (Map.Entry<String, List<String>> line : table.lines().entrySet()) {
                assertThat(line.getValue()).as(line.getKey()).hasSameSizeAs(table.roles());
                String expected = line.getValue().get(column);
                String found = outcome(line.getKey(), role);
                if (!found.equals(expected)) {
                    deviations.add(line.getKey() + " as " + role + ": " + found + " instead of " + expected);
                }
            }
        }
        assertThat(deviations).isEmpty();
    }

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    private Visitor as(String role) {
        return visitors.computeIfAbsent(role, name -> {
            Visitor visitor = new Visitor(PROCESS.address());
            if (!name.equals("visitor")) {
                new Accounts(JDBC)
                        .create("matrix-" + name, name.equals("no-role") ? new String[0] : new String[] {name});
                assertThat(visitor.signIn("matrix-" + name, Accounts.PASSWORD).status())
                        .isEqualTo(302);
            }
            return visitor;
        });
    }

    /** {@code +} answered, {@code -} refused, {@code L} sent to sign in, {@code R} read only. */
    private String outcome(String route, String role) {
        // The limits on wrong logins have tests of their own and would end this one early.
        JDBC.sql("delete from people.failed_attempt").update();
        int space = route.indexOf(' ');
        String path = route.substring(space + 1)
                .replace("/**", "/no-such-page")
                .replace("{id}", "00000000-0000-4000-8000-000000000000")
                .replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "no-such");
        Visitor visitor = as(role);
        HttpMethod method = HttpMethod.valueOf(route.substring(0, space).replace("ANY", "GET"));
        Visitor.Answer answer = method.equals(HttpMethod.GET)
                ? visitor.get(path)
                : visitor.send(HttpRequest.newBuilder(PROCESS.address().resolve(path))
                        .header("X-CSRF-TOKEN", formToken(visitor))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method.name(), HttpRequest.BodyPublishers.noBody()));
        if (path.endsWith("/logout") || path.endsWith("/login")) {
            visitors.remove(role);
        }
        if (answer.status() == 302 && answer.location().matches("/backoffice/login(\\?to=.*)?")) {
            return "L";
        }
        return answer.status() == 403 ? "-" : answer.status() == 405 ? "R" : answer.status() >= 500 ? "!" : "+";
    }

    private static String formToken(Visitor visitor) {
        Visitor.Answer page = visitor.get("/backoffice/account");
        Visitor.Answer shown = page.status() == 200 ? page : visitor.get("/backoffice/login");
        return shown.formToken();
    }
}
