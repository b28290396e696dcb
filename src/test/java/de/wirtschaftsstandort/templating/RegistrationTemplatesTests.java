package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import de.wirtschaftsstandort.support.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module's own macros for the registration for events. */
class RegistrationTemplatesTests {

    private static final Path INCLUDES = Path.of("light-modules/standort/templates/includes");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final NodeBuilder event = aNode("/tag", "mgnl:content")
            .set(PropertyKey.of("start"), moment("2026-12-08T10:00+01:00"))
            .set("registrationEmail", "tag@amt.example")
            .set("registrationUrl", "https://tag.example/");

    private static PropertyValue moment(String text) {
        return PropertyValue.of(OffsetDateTime.parse(text));
    }

    private Element way(String mode) {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC)
                .add("website", aPage("/p").template("test:p"))
                .add("events", event.set("registrationMode", mode));
        ScriptBench bench = new ScriptBench(new DomainFunctions().eventFunctions(clock))
                .script(
                        "p",
                        """
                        [#import "/standort/templates/includes/registration.ftl" as registration]
                        [@registration.way cmsfn.contentByPath("/tag", "events") "/kontakt?about=events:1" /]""")
                .message("event.register", "Anmelden")
                .message("event.registration.notYet", "Anmeldung ab {0}.")
                .message("event.registration.closed", "beendet")
                .message("event.registration.full", "ausgebucht")
                .message("event.registration.cancelled", "abgesagt")
                .message("event.registration.over", "vorbei")
                .message("format.date", "dd.MM.yyyy")
                .message("format.clock", "{0} Uhr");
        for (String include : new String[] {"registration", "values"}) {
            bench.file("/standort/templates/includes/" + include + ".ftl", script(include));
        }
        String page = bench.render(tree, tree.page("/p"));
        assertThat(bench.errors().latest()).isEmpty();
        return Jsoup.parseBodyFragment(page).body();
    }

    private static String script(String include) {
        try {
            return Files.readString(INCLUDES.resolve(include + ".ftl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"email, mailto:tag@amt.example", "external, https://tag.example/", "form, /kontakt?about=events:1"})
    void everyWayHasAButtonWhileRegistrationIsOpenAndOneReasonAfterIt(String mode, String address) {
        event.set(PropertyKey.of("regUntil"), moment("2026-12-01T12:00+01:00"));
        assertThat(way(mode).select("a.btn").eachAttr("href")).containsExactly(address);
        assertThat(way(mode).text()).isEqualTo("Anmelden");

        clock.forward(Duration.ofDays(12));
        assertThat(way(mode).select("a")).isEmpty();
        assertThat(way(mode).text()).isEqualTo("beendet");

        clock.forward(Duration.ofDays(12));
        assertThat(way(mode).text()).isEqualTo("vorbei");
    }

    @ParameterizedTest
    @CsvSource({"full, ausgebucht", "cancelled, abgesagt"})
    void theStateTakesTheButtonOfEveryWay(String state, String reason) {
        event.set("eventState", state);

        assertThat(way("email").text()).isEqualTo(reason);
        assertThat(way("external").text()).isEqualTo(reason);
        assertThat(way("form").text()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T08:00+01:00 | Anmeldung ab 21.11.2026, 08:00 Uhr.",
                "2026-11-21T00:00+01:00 | Anmeldung ab 21.11.2026.",
                "2026-11-21T00:00Z      | Anmeldung ab 21.11.2026."
            })
    void saysFromWhenOneCanRegister(String from, String sentence) {
        event.set(PropertyKey.of("regFrom"), moment(from));

        assertThat(way("email").text()).isEqualTo(sentence);
    }

    @Test
    void anEventWithoutAWayHasNeitherButtonNorReason() {
        event.set("eventState", "full").set("registrationEmail", "kein Amt");

        assertThat(way("none").text()).isEmpty();
        assertThat(way("email").text()).isEmpty();
    }
}
