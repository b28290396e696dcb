package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWarTests {

    @TempDir
    private Path folder;

    @Test
    void isTheOneFileOfTheClassPath() throws IOException {
        Path war = Files.createFile(folder.resolve("x.war"));

        assertThat(OwnWar.on(war.toString())).contains(war);
    }

    @Test
    void isNotThereWhenClassesComeFromElsewhere() throws IOException {
        Path war = Files.createFile(folder.resolve("x.war"));

        assertThat(OwnWar.on("")).isEmpty();
        assertThat(OwnWar.on("target/classes")).isEmpty();
        assertThat(OwnWar.on("target/classes" + File.pathSeparator + war)).isEmpty();
        assertThat(OwnWar.on(folder.resolve("gone.war").toString())).isEmpty();
    }
}
