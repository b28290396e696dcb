package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveNameTests {

    @ParameterizedTest
    @CsvSource({
        "website.home.yaml, website, /home",
        "/standort/bootstraps/website.home.ueber-uns.yaml, website, /home/ueber-uns",
        "dam.images.logo..png.xml, dam, /images/logo.png",
        "companies.yaml, companies, /"
    })
    void tellsWorkspaceAndPath(String file, String workspace, String path) {
        ArchiveName name = ArchiveName.parse(file);

        assertThat(name.workspace()).isEqualTo(workspace);
        assertThat(name.path()).isEqualTo(NodePath.of(path));
        assertThat(file).endsWith(name.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"home.txt", ".yaml", "website..yaml.", "README.md", "website. .yaml"})
    void refusesOtherNames(String file) {
        assertThatThrownBy(() -> ArchiveName.parse(file))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining("is not named <workspace>.<path.with.dots>.yaml or .xml");
    }

    @Test
    void refusesWorkspacesThatHoldNoContent() {
        assertThat(ArchiveName.parse("config.modules.x.xml").refusal()).isPresent();
        assertThat(ArchiveName.parse("website.home.xml").refusal()).isEmpty();
    }
}
