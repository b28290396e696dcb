package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTests {

    private static final long LAUNCHER = 4711;

    @TempDir
    private Path folder;

    private UnpackedWar war;
    private ClassArchive archive;

    @BeforeEach
    void unpack() throws IOException {
        war = new RuntimeFolder(folder.resolve("runtime"), Clock.systemUTC())
                .unpack(WarFixture.war(folder.resolve("x.war"), "words"));
        archive = new ClassArchive(war, "17.0.1+5 (release)", Clock.systemUTC());
    }

    @Test
    void theFirstStartListsItsClassesAndTheNextUsesTheirArchive() throws IOException {
        assertThat(archive.options(LAUNCHER)).containsExactly("-XX:DumpLoadedClassList=" + archive.list(LAUNCHER));

        Files.createFile(archive.file());

        assertThat(archive.options(LAUNCHER)).containsExactly("-XX:SharedArchiveFile=" + archive.file());
    }

    @Test
    void eachVirtualMachineHasAnArchiveOfItsOwn() {
        assertThat(archive.file()).hasFileName("classes-17.0.1+5--release-.jsa");
        assertThat(new ClassArchive(war, "25", Clock.systemUTC()).file()).isNotEqualTo(archive.file());
    }

    @Test
    void makesAnArchiveThatAStartCanUseThoughTheListEndsInTheMiddleOfALine() throws Exception {
        list(
                """
                java/lang/Object id: 0
                java/lang/String id: 1
                java/lang/Stri""");

        Process process = archive.make(LAUNCHER, ApplicationProcess.java()).orElseThrow();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(archive.file()).isNotEmptyFile();
        assertThat(filesOfTheArchive()).containsExactly(archive.file());
        assertThat(startWith("-Xshare:on")).isZero();
    }

    @Test
    void makesNoneTwice() throws IOException {
        list("java/lang/Object id: 0\n");
        Files.createFile(archive.file());

        assertThat(archive.make(LAUNCHER, ApplicationProcess.java())).isEmpty();
        assertThat(archive.list(LAUNCHER)).doesNotExist();
    }

    @Test
    void leavesItToTheProcessThatIsMakingIt() throws IOException {
        Files.createFile(war.folder().resolve("classes-17.0.1+5--release-.unfinished-4712"));
        list("java/lang/Object id: 0\n");

        assertThat(archive.make(LAUNCHER, ApplicationProcess.java())).isEmpty();
    }

    private void list(String classes) throws IOException {
        Files.writeString(archive.list(LAUNCHER), classes);
    }

    private List<Path> filesOfTheArchive() throws IOException {
        try (var files = Files.list(war.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-"))
                    .toList();
        }
    }

    /** {@code -Xshare:on} ends with an error when the archive does not fit. */
    private int startWith(String sharing) throws Exception {
        return new ProcessBuilder(
                        ApplicationProcess.java().toString(),
                        sharing,
                        "-XX:SharedArchiveFile=" + archive.file(),
                        "-jar",
                        war.application().toString(),
                        folder.resolve("said").toString(),
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
