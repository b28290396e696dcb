package de.wirtschaftsstandort.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While nobody administers people, ends the start with a link that makes the first administrator; there is no default account. */
@Component
@OnlyWithBackoffice
class SetUpAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(SetUpAnnouncement.class);

    private final Welcome welcome;
    private final SecuritySettings settings;

    SetUpAnnouncement(Welcome welcome, SecuritySettings settings) {
        this.welcome = welcome;
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            welcome.setUpToken()
                    .ifPresent(token -> log.info(
                            "Backoffice einrichten (einmal gültig, {} Stunden): http://localhost:{}{}/welcome?token={}",
                            settings.linkLifetime().toHours(),
                            port,
                            Backoffice.PATH,
                            token));
        }
    }
}
