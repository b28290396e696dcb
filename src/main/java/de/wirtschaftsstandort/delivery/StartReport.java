package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the start with the addresses that whoever started it wants to open. */
@Component
final class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);

    private final Sites sites;

    StartReport(Sites sites) {
        this.sites = sites;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            addresses(web.getWebServer().getPort()).forEach(log::info);
        }
    }

    /** One line a site: its first host, the default language first. */
    List<String> addresses(int port) {
        List<String> lines = new ArrayList<>();
        for (Site site : sites.all()) {
            String host = site.hosts().isEmpty() ? "localhost" : site.hosts().get(0);
            String home = "http://" + host + ":" + port + "/";
            String others = site.languages().stream()
                    .filter(language -> !language.equals(site.defaultLanguage()))
                    .map(language -> ", " + language.getDisplayLanguage(Locale.GERMAN) + " " + home
                            + LanguagePrefix.of(language))
                    .collect(Collectors.joining());
            lines.add("Website „" + site.name() + "“: " + home + others);
        }
        return lines;
    }
}
