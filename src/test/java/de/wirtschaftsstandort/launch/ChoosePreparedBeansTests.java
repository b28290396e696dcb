package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.core.SpringProperties;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;

class ChoosePreparedBeansTests {

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
    }

    @Test
    void startsWithTheSetOfItsRole() throws IOException {
        prepared("author", "public");

        assertThat(startsWithPreparedBeans(role("public"))).isTrue();
        assertThat(said(role("public"))).isEqualTo("as prepared for \"public\"");
    }

    @Test
    void neverStartsAPublicProcessWithTheBeansOfAnAuthor() throws IOException {
        prepared("author");

        assertThat(startsWithPreparedBeans(role("public"))).isFalse();
        assertThat(said(role("public")))
                .isEqualTo("none of the prepared sets fits; \"author\" was made with other values of app.role");
    }

    @Test
    void saysOfTheNearestSetWhatStoodAgainstIt() throws IOException {
        prepared("author", "public");
        MockEnvironment settings = role("public");
        settings.setActiveProfiles("demo");

        assertThat(startsWithPreparedBeans(settings)).isFalse();
        assertThat(said(settings))
                .endsWith("\"public\" was made with other values of spring.profiles.active")
                .doesNotContain("\"author\"");
    }

    @Test
    void takesNoOtherSetThanTheOneTheOperatorAllows() throws IOException {
        prepared("author", "public");

        assertThat(startsWithPreparedBeans(role("public").withProperty("app.prepared-beans", "none")))
                .isFalse();
        assertThat(startsWithPreparedBeans(role("public").withProperty("app.prepared-beans", "author")))
                .isFalse();
        assertThat(startsWithPreparedBeans(role("public").withProperty("app.prepared-beans", "public")))
                .isTrue();
    }

    @Test
    void decidesAlsoAgainstSpringsOwnSwitch() throws IOException {
        prepared("author");
        SpringProperties.setFlag(AotDetector.AOT_ENABLED);

        assertThat(startsWithPreparedBeans(role("public"))).isFalse();
    }

    @Test
    void saysNothingWhereNothingWasPrepared() throws IOException {
        assertThat(startsWithPreparedBeans(role("public"))).isFalse();
        assertThat(said(role("public"))).isEmpty();
    }

    private void prepared(String... roles) throws IOException {
        PreparedBeans.write(
                List.of(roles).stream()
                        .map(role -> new PreparedBeans(role, BeanConditions.seen(role(role), Set.of("app.role"))))
                        .toList(),
                folder);
    }

    private static MockEnvironment role(String role) {
        return new MockEnvironment().withProperty("app.role", role);
    }

    private String said(MockEnvironment settings) throws IOException {
        try (URLClassLoader classPath = classPath()) {
            return ChoosePreparedBeans.choose(PreparedBeans.on(classPath), settings)
                    .words();
        }
    }

    private URLClassLoader classPath() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private boolean startsWithPreparedBeans(MockEnvironment settings) throws IOException {
        try (URLClassLoader classPath = classPath()) {
            SpringApplication application = new SpringApplication(ChoosePreparedBeansTests.class);
            application.setMainApplicationClass(ChoosePreparedBeansTests.class);
            application.setResourceLoader(new DefaultResourceLoader(classPath));
            new ChoosePreparedBeans()
                    .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                            new DefaultBootstrapContext(), application, new String[0], settings));
            boolean initialized =
                    application.getInitializers().stream().anyMatch(AotApplicationContextInitializer.class::isInstance);
            assertThat(initialized).isEqualTo(AotDetector.useGeneratedArtifacts());
            return initialized;
        }
    }
}
