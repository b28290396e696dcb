package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** A browser killed in the middle of a word: what comes back when it is opened again over the same profile. */
class KilledBrowserTests {

    private static final Duration MOST_LOST = Duration.ofSeconds(5);
    private static final int FEWEST_MILLIS = 5_500;
    private static final int FURTHER_MILLIS = 3_000;

    @Test
    void losesAtMostFiveSecondsOfTyping() throws IOException {
        assertThat(lost(2)).hasSize(2).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(MOST_LOST));
    }

    @Test
    @Tag("long")
    void losesAtMostFiveSecondsOfTypingTwentyTimes() throws IOException {
        List<Duration> lost = lost(20);

        System.out.println("killed 20 times, lost in ms: "
                + lost.stream().map(Duration::toMillis).sorted().toList());
        assertThat(lost).hasSize(20).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(MOST_LOST));
    }

    private static List<Duration> lost(int times) throws IOException {
        Path profile = Files.createTempDirectory("killed-browser");
        List<String> forms = SharedBackoffice.JDBC
                .sql("select '/backoffice/content/events/items/' || id from author.node"
                        + " where workspace = 'events' and node_type = 'mgnl:content' order by path")
                .query(String.class)
                .list();
        List<Duration> lost = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < times; i++) {
            lost.add(killedOnce(profile, forms.get(i % forms.size()), FEWEST_MILLIS + random.nextInt(FURTHER_MILLIS)));
        }
        return lost;
    }

    private static Duration killedOnce(Path profile, String form, int millis) {
        List<Long> typedAt = new ArrayList<>();
        EditorDesk desk = atForm(profile, form);
        WebElement title = desk.find("#f-title");
        title.clear();
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            typedAt.add(System.nanoTime());
            title.sendKeys((typedAt.size() - 1) + " ");
        }
        long killed = System.nanoTime();
        kill(profile);
        try (EditorDesk again = atForm(profile, form)) {
            int kept = recovered(again);
            return kept == typedAt.size() ? Duration.ZERO : Duration.ofNanos(killed - typedAt.get(kept));
        }
    }

    private static EditorDesk atForm(Path profile, String form) {
        EditorDesk desk = new EditorDesk(Browser.withProfile(profile));
        // The profile may still hold a session, and cookies go only with a page of their host open.
        desk.open("/backoffice/login");
        desk.signIn("tasks-killed", "chief-editor");
        desk.open(form);
        return desk;
    }

    /** The processes of this browser alone, by the folder in their command line, and the driver that waits for them. */
    private static void kill(Path profile) {
        List<ProcessHandle> browser = ProcessHandle.current()
                .descendants()
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains("--user-data-dir=" + profile))
                .toList();
        List<ProcessHandle> drivers = browser.stream()
                .flatMap(process -> process.parent().stream())
                .filter(parent -> parent.info().command().orElse("").endsWith("chromedriver"))
                .toList();
        assertThat(browser).isNotEmpty();
        browser.forEach(ProcessHandle::destroyForcibly);
        drivers.forEach(ProcessHandle::destroyForcibly);
    }

    /** How many words are back, one after the other without a hole. */
    private static int recovered(EditorDesk desk) {
        desk.await(
                "return !document.getElementById('recovery').hidden || document.querySelector(\".notice a[href$='?draft=true']\") !== null");
        boolean local = desk.is("return !document.getElementById('recovery').hidden");
        desk.click(local ? "#recovery [data-recover]" : ".notice a[href$='?draft=true']");
        desk.await("return location.search.includes('draft=true') && document.getElementById('f-title') !== null");
        String[] words = Objects.requireNonNullElse(desk.find("#f-title").getDomProperty("value"), "")
                .strip()
                .split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            assertThat(words[i]).isEqualTo(String.valueOf(i));
        }
        return words.length;
    }
}
