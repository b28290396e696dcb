package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections the frame itself brings. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class ShellSections {

    @Bean
    BackofficeSection dashboardSection() {
        return new BackofficeSection("section.dashboard", Backoffice.PATH, 0, Optional.empty(), "d");
    }

    @Bean
    BackofficeSection usersSection() {
        return BackofficeSection.of("section.users", Backoffice.PATH + "/people/users", 910, Actions.PEOPLE_MANAGE)
                .withShortcut("u");
    }

    @Bean
    BackofficeSection groupsSection() {
        return BackofficeSection.of("section.groups", Backoffice.PATH + "/people/groups", 920, Actions.PEOPLE_MANAGE);
    }

    @Bean
    BackofficeSection rolesSection() {
        return BackofficeSection.of("section.roles", Backoffice.PATH + "/people/roles", 930, Actions.PEOPLE_MANAGE);
    }

    @Bean
    BackofficeSection sessionsSection() {
        return BackofficeSection.of(
                "section.sessions", Backoffice.PATH + "/people/sessions", 940, Actions.PEOPLE_MANAGE);
    }

    @Bean
    BackofficeSection auditSection() {
        return BackofficeSection.of("section.audit", Backoffice.PATH + "/people/audit", 950, Actions.AUDIT_READ)
                .withShortcut("p");
    }

    @Bean
    BackofficeSection helpSection() {
        return new BackofficeSection("section.help", Handbook.PATH, 990, Optional.empty(), "h");
    }
}
