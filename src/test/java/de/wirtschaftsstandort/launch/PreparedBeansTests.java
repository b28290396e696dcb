package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class PreparedBeansTests {

    private static final Set<String> ASKED = Set.of(
            "app.role",
            "app.page-cache.enabled",
            "server.forward-headers-strategy",
            "server.port",
            "spring.autoconfigure.exclude[0]",
            "spring.datasource.url",
            "spring.mail.host");

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("app.role", "author")
            .withProperty("spring.datasource.url", "given")
            .withProperty("spring.mail.host", "given")
            .withProperty("spring.autoconfigure.exclude[0]", "first")
            .withProperty("spring.autoconfigure.exclude[1]", "second");

    private final PreparedBeans author = new PreparedBeans("author", BeanConditions.seen(settings, ASKED));

    @Test
    void fitTheSettingsTheyWereMadeWith() {
        assertThat(author.differences(settings)).isEmpty();
    }

    @Test
    void fitAnyServerAndPortSinceNoConditionLooksAtTheirNames() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://database/standort");
        settings.setProperty("spring.mail.host", "mail.example.org");
        settings.setProperty("server.forward-headers-strategy", "native");
        settings.setProperty("server.port", "9090");
        settings.setProperty("server.address", "127.0.0.1");

        assertThat(author.differences(settings)).isEmpty();
    }

    @Test
    void fitTheSameSettingsInTheEnvironmentOfTheProcess() {
        StandardEnvironment arguments = new StandardEnvironment();
        arguments
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "arguments",
                        Map.of(
                                "app.role", "public",
                                "app.page-cache.enabled", "false",
                                "spring.datasource.url", "given",
                                "spring.autoconfigure.exclude[0]", "first")));
        StandardEnvironment variables = new StandardEnvironment();
        variables
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "APP_ROLE", "public",
                                        "APP_PAGECACHE_ENABLED", "false",
                                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://database/standort",
                                        "SPRING_AUTOCONFIGURE_EXCLUDE", "first")));
        ConfigurationPropertySources.attach(variables);

        assertThat(new PreparedBeans("public", BeanConditions.seen(arguments, ASKED)).differences(variables))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "app.role, public",
        "app.role, all",
        "app.page-cache.enabled, false",
        "app.page-cache.enabled, true",
        "server.forward-headers-strategy, framework",
        "spring.datasource.url, ''",
        "spring.mail.host, false",
        "spring.autoconfigure.exclude[1], another",
        "spring.autoconfigure.exclude[2], third",
        "spring.main.web-application-type, none",
        "java.specification.version, 99",
    })
    void doNotFitAnotherValueOfASettingConditionsAskedFor(String setting, String value) {
        settings.setProperty(setting, value);

        assertThat(author.differences(settings)).containsExactly(setting.replaceFirst("\\[\\d]$", "[0]"));
    }

    @Test
    void doNotFitWhenAListOfFewerElementsHidesTheOneTheyWereMadeWith() {
        settings.getPropertySources()
                .addFirst(new MapPropertySource("arguments", Map.of("spring.autoconfigure.exclude[0]", "first")));

        assertThat(author.differences(settings)).containsExactly("spring.autoconfigure.exclude[0]");
    }

    @Test
    void doNotFitAStartWithoutASettingTheyWereMadeWith() {
        MockEnvironment without = new MockEnvironment()
                .withProperty("app.role", "author")
                .withProperty("spring.datasource.url", "given")
                .withProperty("spring.autoconfigure.exclude", "first,second");

        assertThat(author.differences(without)).containsExactly("spring.mail.host");
    }

    @Test
    void doNotFitAnotherProfile() {
        settings.setActiveProfiles("demo");

        assertThat(author.differences(settings)).containsExactly("spring.profiles.active");
    }

    @Test
    void doNotFitKubernetesWhichConditionsSeeInTheEnvironmentOfTheProcess() {
        StandardEnvironment bare = new StandardEnvironment();
        PreparedBeans elsewhere = new PreparedBeans("all", BeanConditions.seen(bare, Set.of()));

        bare.getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("KUBERNETES_SERVICE_HOST", "10.0.0.1", "KUBERNETES_SERVICE_PORT", "443")));

        assertThat(elsewhere.differences(bare)).containsExactly("spring.main.cloud-platform");
    }

    @Test
    void areReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        PreparedBeans odd = new PreparedBeans("all", new TreeMap<>(Map.of("a", "", "b", "=größer = # !", "c/d", "=")));
        PreparedBeans.write(List.of(author, odd), folder);

        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(PreparedBeans.on(classPath)).containsExactly(odd, author);
        }
    }

    @Test
    void areNoneWhereNoneWerePrepared(@TempDir Path folder) throws IOException {
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(PreparedBeans.on(classPath)).isEmpty();
        }
    }
}
