package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author process and a public process with a login of its own on one PostgreSQL. */
class TwoProcessesIntegrationTests {

    private static final Duration SERVED_WITHIN = Duration.ofSeconds(1);
    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static DatabaseServer database;

    @SuppressWarnings("NullAway.Init")
    private static AuthorProcess author;

    @SuppressWarnings("NullAway.Init")
    private static RunningApplication site;

    @BeforeAll
    static void start() {
        database = new DatabaseServer(folder.resolve("server"));
        database.execute("create role wirtschaftsstandort_public nologin");
        database.execute(
                "create user site_public login password '" + PASSWORD + "' in role wirtschaftsstandort_public");
        Path home = RunningApplication.folderWithLightModules(folder);
        author = new AuthorProcess(home.resolve("light-modules"), database.url(), "postgres", "postgres");
        site = RunningApplication.start(
                home,
                "--app.role=public",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=site_public",
                "--spring.datasource.password=" + PASSWORD);
    }

    @AfterAll
    static void stop() {
        site.close();
        author.close();
        database.close();
    }

    @Test
    void aPublicationOfTheAuthorIsServedByTheOtherWithinASecond() {
        assertThat(site.get("/standort").body()).doesNotContain("Frisch veröffentlicht");
        author.change("/nordsachsen/standort", "title", "Frisch veröffentlicht");
        assertThat(site.get("/standort").body()).doesNotContain("Frisch veröffentlicht");

        assertThat(author.publish("/nordsachsen/standort").isComplete()).isTrue();

        Duration taken = Await.until(
                SERVED_WITHIN, () -> site.get("/standort").body().contains("Frisch veröffentlicht"), site::log);
        System.out.println("Publication served by the other process after " + taken.toMillis() + " ms");
    }

    @Test
    void thePublishedAddressOfARenamedPageLeadsToItsNewOne() {
        assertThat(site.status("/kontakt")).isEqualTo(200);
        author.rename("/nordsachsen/kontakt", "ansprechstelle");

        assertThat(author.publish("/nordsachsen/ansprechstelle").isComplete()).isTrue();

        Await.until(SERVED_WITHIN, () -> site.status("/ansprechstelle") == 200, site::log);
        HttpResponse<String> former = site.get("/kontakt");
        assertThat(former.statusCode()).isEqualTo(301);
        assertThat(former.headers().firstValue("Location").orElseThrow()).endsWith("/ansprechstelle");
    }

    @Test
    void theLoginOfThePublicProcessMayReadWhatItNeeds() {
        assertThat(site.status("/")).isEqualTo(200);
        assertThat(site.log()).doesNotContain("permission denied").doesNotContain(" ERROR ");
    }
}
