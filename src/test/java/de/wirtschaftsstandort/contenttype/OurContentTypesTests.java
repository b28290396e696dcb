package de.wirtschaftsstandort.contenttype;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.lightmodule.LightModules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OurContentTypesTests {

    private final LightModules modules = LightModules.load(Path.of("light-modules"));
    private final DefinitionRegistry registry = new DefinitionLoader(modules, List.of(ContentTypes.CONTENT_TYPES))
            .load(List.of(new ContentTypeChecks(modules)));

    /** Forms show the label alone; pages take the unit off it and say it behind the value. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void labelsEndWithTheUnitOfTheProperty(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("light-modules/standort/i18n/contents_" + language + ".properties"))) {
            texts.load(file);
        }
        List<ContentProperty> measured = ContentTypes.read(registry).values().stream()
                .flatMap(type -> Stream.concat(
                        type.properties().stream(),
                        type.subModels().values().stream().flatMap(List::stream)))
                .filter(property -> !property.unit().isEmpty())
                .toList();

        assertThat(measured).hasSizeGreaterThan(60).allSatisfy(property -> assertThat(
                        texts.getProperty(property.label()))
                .endsWith(" (" + texts.getProperty(property.unit(), property.unit()) + ")"));
    }

    @Test
    void keepWhatIsSaidOfPicturesOutOfTheFullText() {
        assertThat(OurTypes.unsearched().unsearched("companies")).contains("imageTexts");
        assertThat(OurTypes.unsearched().unsearched("plots")).contains("imageTexts", "imageCredits");
        assertThat(OurTypes.unsearched().unsearched("website")).isEmpty();
    }

    @Test
    void nameTheirItemsAndMakeTheirWorkspaces() {
        assertThat(ContentTypes.read(registry).values())
                .extracting(type -> type.titleProperty().orElse("nothing"))
                .containsOnly("title", "name");
        assertThat(ContentTypes.read(registry).values())
                .extracting(ContentType::autoCreate)
                .containsOnly(true);
    }
}
