package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTests {

    @TempDir
    private Path temporary;

    private RuntimeFolder folder;

    @BeforeEach
    void folder() {
        folder = new RuntimeFolder(temporary.resolve("runtime"), Clock.systemUTC());
    }

    @Test
    void unpacksAnApplicationThatNamesItsLibraries() throws IOException {
        UnpackedWar war = folder.unpack(WarFixture.war(temporary.resolve("x.war"), "words"));

        try (JarFile application = new JarFile(war.application().toFile())) {
            Attributes attributes = application.getManifest().getMainAttributes();
            assertThat(attributes.getValue("Main-Class")).isEqualTo(WaitingApplication.class.getName());
            assertThat(attributes.getValue("Class-Path")).isEqualTo("lib/words-1.0.jar");
            assertThat(application.getEntry("de/wirtschaftsstandort/launch/Launch.class"))
                    .isNotNull();
        }
        try (JarFile library =
                new JarFile(war.folder().resolve("lib/words-1.0.jar").toFile())) {
            assertThat(library.getInputStream(library.getEntry("words.txt"))).hasContent("words");
        }
    }

    @Test
    void unpacksTheSameWarOnce() throws IOException {
        Path file = WarFixture.war(temporary.resolve("x.war"), "words");
        UnpackedWar war = folder.unpack(file);
        Files.writeString(war.folder().resolve("mark"), "first");

        assertThat(folder.unpack(file).folder().resolve("mark")).hasContent("first");
        assertThat(folders()).hasSize(1);
    }

    @Test
    void keepsTheWarBeforeTheLatestAndNoOlderOne() throws IOException {
        UnpackedWar first = unpackAged("first", 3);
        UnpackedWar second = unpackAged("second", 2);
        UnpackedWar third = folder.unpack(WarFixture.war(temporary.resolve("third.war"), "third"));

        assertThat(first.folder()).doesNotExist();
        assertThat(folders()).containsExactlyInAnyOrder(second.folder(), third.folder());
    }

    @Test
    void deletesWhatWasBrokenOffLongAgoAndLeavesWhatMayBeInWork() throws IOException {
        Path old = Files.createDirectories(temporary.resolve("runtime/unfinished-1"));
        Path young = Files.createDirectories(temporary.resolve("runtime/unfinished-2"));
        age(old, Duration.ofHours(2));

        folder.unpack(WarFixture.war(temporary.resolve("x.war"), "words"));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void leavesNothingOfAFileThatIsNoWar() throws IOException {
        Path broken = WarFixture.withoutManifest(temporary.resolve("broken.war"));

        assertThatIOException().isThrownBy(() -> folder.unpack(broken)).withMessageContaining("no manifest");
        assertThat(folders()).isEmpty();
    }

    private UnpackedWar unpackAged(String words, int hours) throws IOException {
        UnpackedWar war = folder.unpack(WarFixture.war(temporary.resolve(words + ".war"), words));
        age(war.folder(), Duration.ofHours(hours));
        return war;
    }

    private static void age(Path path, Duration age) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(age)));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(temporary.resolve("runtime"))) {
            return folders.toList();
        }
    }
}
