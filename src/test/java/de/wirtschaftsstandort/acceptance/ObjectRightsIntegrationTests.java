package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody whose rights end at a folder, at every route that takes an object: own ones are answered, foreign ones are as if
 * they were not there, in lists, counts, searches, previews, histories, files and their entity tags. The table is written
 * by hand; a route of content that is not in it is a fault.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectRightsIntegrationTests {

    private static final Path TABLE = Path.of("src/test/resources/object-matrix.txt");
    private static final Path ROUTES = Path.of("src/test/resources/authorisation-matrix.txt");
    private static final JdbcClient JDBC = SharedBackoffice.JDBC;
    private static final Visitor OWNER = new Visitor(SharedBackoffice.PROCESS.address());

    private static Map<String, String> own = Map.of();
    private static Map<String, String> foreign = Map.of();

    /** A line of the table. */
    private record Line(String route, String ownSign, String foreignSign, String target, String fields) {

        static Line of(String text) {
            String[] parts = text.strip().split("\\s+", 6);
            return new Line(parts[0] + " " + parts[1], parts[2], parts[3], parts[4], parts.length > 5 ? parts[5] : "");
        }
    }

    @BeforeAll
    static void grow() {
        ObjectSamples samples = new ObjectSamples(SharedBackoffice.PROCESS, JDBC);
        Map<String, String> mine = samples.grow("eigen", "Eigenes Beispiel", "Garten");
        own = beside(mine, mine);
        foreign = beside(samples.grow("fremd", "Geheimfremd", ObjectSamples.SECRET), mine);
        JDBC.sql(
                        """
                        insert into people.role (name, title) values ('own-folder', 'Nur der eigene Ordner')
                        on conflict do nothing;
                        insert into people.permission (role, action, workspace, path)
                        select 'own-folder', action, workspace, '/nordsachsen/eigen/**'
                          from unnest(array['content.read', 'content.write', 'content.delete',
                                            'content.publish']) action,
                               unnest(array['website', 'events', 'dam']) workspace
                        on conflict do nothing""")
                .update();
        new Accounts(JDBC).create("object-owner", "own-folder");
        assertThat(OWNER.signIn("object-owner", Accounts.PASSWORD).status()).isEqualTo(302);
    }

    @AfterAll
    static void clear() {
        new ObjectSamples(SharedBackoffice.PROCESS, JDBC).clear("eigen", "fremd");
    }

    /** The objects, and own ones for what goes from one to the other. */
    private static Map<String, String> beside(Map<String, String> objects, Map<String, String> mine) {
        Map<String, String> all = new LinkedHashMap<>(objects);
        Map.of("ownItem", "item", "ownPage", "page", "ownPagePath", "pagePath", "ownBelow", "below")
                .forEach((name, of) -> all.put(name, String.valueOf(mine.get(of))));
        return all;
    }

    private static List<Line> lines() {
        return texts(TABLE).stream().skip(1).map(Line::of).toList();
    }

    private static List<String> texts(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String filled(String text, Map<String, String> values, boolean inAddress) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(
                    "{" + value.getKey() + "}",
                    inAddress && text.contains("={" + value.getKey() + "}")
                            ? URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)
                            : value.getValue());
        }
        assertThat(filled).doesNotContain("{");
        return filled;
    }

    private static Visitor.Answer ask(Line line, Map<String, String> values) {
        String target = filled(line.target(), values, true);
        if (line.route().startsWith("GET ")) {
            return OWNER.get(target);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(line.fields().split(";", -1))
                .filter(field -> field.contains("="))
                .forEach(field -> fields.put(
                        field.substring(0, field.indexOf('=')),
                        filled(field.substring(field.indexOf('=') + 1), values, false)));
        fields.put("_csrf", OWNER.get("/backoffice/account").formToken());
        return OWNER.send(OWNER.post(target, fields));
    }

    /** Words that were not asked with, and ids that were not: nobody is told what they said themselves. */
    private static boolean tells(Line line, Visitor.Answer answer) {
        String shown = answer.raw().body() + answer.location();
        String asked = filled(line.target() + " " + line.fields(), foreign, false);
        return shown.contains(ObjectSamples.SECRET)
                || List.of("page", "below", "part", "item", "asset", "assetFolder").stream()
                        .map(name -> String.valueOf(foreign.get(name)))
                        .anyMatch(id -> shown.contains(id) && !asked.contains(id));
    }

    private static boolean isMissing(Visitor.Answer answer) {
        return answer.status() == 404 || answer.status() == 403;
    }

    /** Everything stored of the foreign objects, and how much there is of one's own: nothing foreign comes into it. */
    private static String state() {
        return JDBC.sql(
                        """
                        select md5(string_agg(line, '|' order by line)) from (
                          select n.id::text || n.path || n.revision || n.properties::text line
                            from author.node n where n.path like '%fremd%'
                          union all select n.id::text || n.properties::text
                            from public.node n where n.path like '%fremd%'
                          union all select p.id::text || p.state
                            from author.publication_plan p where p.path like '%fremd%'
                          union all select a.id::text || a.state
                            from author.publication_approval a where a.path like '%fremd%'
                          union all select t.id::text from author.trash t where t.path like '%fremd%'
                          union all select count(*)::text from author.node n where n.path like '/nordsachsen/eigen/%'
                          union all select d.node::text from author.draft d where d.place like '%fremd%') all_of_it""")
                .query(String.class)
                .single();
    }

    @Test
    @Order(1)
    void listsEveryRouteOfContentThatTakesAnObject() {
        Set<String> listed = lines().stream().map(Line::route).collect(Collectors.toSet());
        Set<String> routes = texts(ROUTES).stream()
                .map(line -> line.strip().split("\\s+"))
                .map(parts -> parts[0] + " " + parts[1])
                .collect(Collectors.toSet());
        List<String> ofContent = routes.stream()
                .filter(route -> route.matches("\\w+ /backoffice/(content|pages|media|publications|search)(/.*)?"))
                .filter(route -> !Set.of(
                                "GET /backoffice/content/-/choosers/activities",
                                "GET /backoffice/content/-/borders",
                                "GET /backoffice/publications/approvals/rules",
                                "POST /backoffice/publications/approvals/rules")
                        .contains(route))
                .toList();

        assertThat(listed).containsAll(ofContent);
        assertThat(routes).as("lines whose route is gone").containsAll(listed);
    }

    @Test
    @Order(2)
    void tellsAndChangesNothingOfForeignObjects() {
        List<String> deviations = new ArrayList<>();
        String before = state();
        for (Line line : lines()) {
            Visitor.Answer answer = ask(line, foreign);
            if (isMissing(answer) != line.foreignSign().equals("-") || answer.status() >= 500) {
                deviations.add(line + ": " + answer.status());
            }
            if (tells(line, answer)) {
                deviations.add(line + " tells of it: " + answer.status());
            }
            if (!state().equals(before)) {
                deviations.add(line + " changed it");
                before = state();
            }
        }
        assertThat(deviations).isEmpty();
    }

    @Test
    @Order(3)
    void answersNoEntityTagOfAForeignFile() {
        String address = "/backoffice/media/" + foreign.get("asset") + "/file";
        Visitor chief = new Visitor(SharedBackoffice.PROCESS.address());
        new Accounts(JDBC).create("object-chief", "chief-editor");
        chief.signIn("object-chief", Accounts.PASSWORD);
        String hash = JDBC.sql(
                        "select properties -> 'jcr:data' -> 'v' ->> 0 from author.node where parent = ?::uuid and name"
                                + " = 'jcr:content'")
                .param(foreign.get("asset"))
                .query(String.class)
                .single();
        List<String> tags = new ArrayList<>(chief.get(address).raw().headers().allValues("ETag"));
        tags.addAll(List.of("\"" + hash + "\"", "*"));

        for (String tag : tags) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            SharedBackoffice.PROCESS.address().resolve(address))
                    .header("If-None-Match", tag);
            assertThat(OWNER.send(request).status()).as(tag).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void keepsDraftsFromVisitorsInEveryForm() {
        Visitor visitor = new Visitor(SharedBackoffice.PROCESS.address());
        String id = String.valueOf(foreign.get("asset"));
        List<String> addresses = List.of(
                "/fremd",
                "/fremd.pdf",
                "/exposes/fremd.pdf",
                "/share/fremd.png",
                "/assets/" + id + "/bild.jpg",
                "/renditions/" + id + "/1200/bild.jpg",
                "/dam/jcr:" + id + "/bild.jpg");
        for (String address : addresses) {
            assertThat(visitor.get(address).status()).as(address).isBetween(400, 410);
        }
        for (String address : List.of(
                "/suche?q=Geheimfremd",
                "/suche/vorschlaege?q=Geheimfremd",
                "/sitemap.xml",
                "/aktuell/veranstaltungen")) {
            assertThat(visitor.get(address).raw().body().replaceAll("<input[^>]*>", ""))
                    .as(address)
                    .doesNotContain("/fremd")
                    .doesNotContain(ObjectSamples.SECRET);
        }
        assertThat(visitor.get("/backoffice/pages/" + foreign.get("page")).location())
                .startsWith("/backoffice/login");
    }

    @Test
    @Order(5)
    void answersEachOwnObject() {
        List<String> deviations = new ArrayList<>();
        for (Line line : lines()) {
            Visitor.Answer answer = ask(line, own);
            if (isMissing(answer) == line.ownSign().equals("+") || answer.status() >= 500) {
                deviations.add(line + ": " + answer.status());
            }
        }
        assertThat(deviations).isEmpty();
    }
}
