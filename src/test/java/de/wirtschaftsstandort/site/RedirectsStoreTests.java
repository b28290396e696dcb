package de.wirtschaftsstandort.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.MemoryResources;
import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsStoreTests {

    private final MemoryResources modules = new MemoryResources()
            .put(
                    "/county/virtualUriMappings/old.yaml",
                    "class: DefaultVirtualUriMapping\nfromUri: /messe\ntoUri: permanent:/termine\n")
            .put(
                    "/county/virtualUriMappings/back.yaml",
                    "class: DefaultVirtualUriMapping\nfromUri: /umweg\ntoUri: redirect:/alt\n");
    private final Redirects redirects = TestRedirects.on(
            TestDatabase.fresh(),
            Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC),
            new OneSite(),
            modules);

    private Optional<Redirect.Fault> add(String from, String to) {
        return redirects.add(new Redirect("", from, to, true, ""), "erika");
    }

    @Test
    void keepsFindsAndRemovesOne() {
        assertThat(add(" /alt/ ", "/neu?x=1#oben")).isEmpty();

        assertThat(redirects.find("county", "/alt")).hasValueSatisfying(found -> {
            assertThat(found.target()).isEqualTo("/neu?x=1#oben");
            assertThat(found.permanent()).isTrue();
        });
        assertThat(redirects.remove("", "/alt")).isTrue();
        assertThat(redirects.find("county", "/alt")).isEmpty();
        assertThat(redirects.remove("", "/alt")).isFalse();
    }

    @Test
    void prefersTheOneOfTheSite() {
        add("/alt", "/neu");
        redirects.add(new Redirect("county", "/alt", "/eigen", false, ""), "erika");

        assertThat(redirects.find("county", "/alt")).map(Redirect::target).contains("/eigen");
        assertThat(redirects.find("other", "/alt")).map(Redirect::target).contains("/neu");
    }

    @ParameterizedTest
    @CsvSource({
        "alt, /neu, NO_ADDRESS",
        "/alt?x, /neu, NO_ADDRESS",
        "'/al t', /neu, NO_ADDRESS",
        "/alt, neu, NO_TARGET",
        "/alt, //evil.example, NO_TARGET",
        "/alt, '/\\evil.example', NO_TARGET",
        "/alt, javascript:alert(1), NO_TARGET",
        "/alt, https://user@evil.example/, NO_TARGET",
        "/, /neu, HOME",
        "/en, /neu, HOME",
        "/backoffice/login, /neu, RESERVED",
        "/Backoffice, /neu, RESERVED",
        "/dam/x, /neu, RESERVED",
        "/robots.txt, /neu, RESERVED",
        "/messe, /neu, MAPPED",
        "/alt, /alt, LOOP",
        "/alt, /alt/, LOOP",
        "/alt, /alt#unten, LOOP",
        "/alt, /umweg, LOOP"
    })
    void refusesWhatIsNoneLocksOutOrLeadsInACircle(String from, String to, Redirect.Fault fault) {
        assertThat(add(from, to)).contains(fault);
        assertThat(redirects.all()).isEmpty();
    }

    @Test
    void refusesACircleOverOthers() {
        assertThat(add("/a", "/b")).isEmpty();
        assertThat(add("/b", "/c")).isEmpty();

        assertThat(add("/c", "/a?again")).contains(Redirect.Fault.LOOP);
        assertThat(add("/c", "https://www.county.example/a")).isEmpty();
    }

    @Test
    void refusesASecondOneButReplacesWhenAsked() {
        add("/alt", "/neu");

        assertThat(add("/alt", "/anders")).contains(Redirect.Fault.TAKEN);
        assertThat(redirects.replace(new Redirect("", "/alt", "/anders", true, ""), "erika"))
                .isEmpty();
        assertThat(redirects.find("county", "/alt")).map(Redirect::target).contains("/anders");
    }
}
