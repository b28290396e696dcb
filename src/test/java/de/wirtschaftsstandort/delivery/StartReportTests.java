package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.support.FixedSites;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartReportTests {

    @Test
    void namesTheAddressOfEverySiteWithItsOtherLanguages() {
        Sites sites = new FixedSites(List.of(
                site("nordsachsen", List.of("www.example.org", "localhost"), Locale.GERMAN, Locale.ENGLISH),
                site("klein", List.of(), Locale.GERMAN)));

        assertThat(new StartReport(sites).addresses(8080))
                .containsExactly(
                        "Website „nordsachsen“: http://www.example.org:8080/, Englisch http://www.example.org:8080/en",
                        "Website „klein“: http://localhost:8080/");
    }

    private static Site site(String name, List<String> hosts, Locale... languages) {
        return new Site(name, "standort", hosts, List.of(languages), List.of(), "", "", Map.of());
    }
}
