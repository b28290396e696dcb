package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFoldersTests {

    /** Larger than any process id of the systems in use. */
    private static final long NOBODY = 99_999_999_999L;

    @TempDir
    private Path temporary;

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("file"), "x");
        return folder;
    }

    @Test
    void sweepsAwayWhatDeadProcessesLeftAndNothingElse() throws IOException {
        Path dead = folder("search-index-" + NOBODY + "-1");
        Path alive = folder("search-index-" + ProcessHandle.current().pid() + "-1");
        Path foreign = folder("search-index-of-somebody");

        IndexFolders.sweep(temporary);

        assertThat(dead).doesNotExist();
        assertThat(alive).isNotEmptyDirectory();
        assertThat(foreign).isNotEmptyDirectory();
    }

    @Test
    void namesAFolderAfterItsProcess() throws IOException {
        Path created = IndexFolders.create();

        assertThat(created.getFileName().toString())
                .startsWith("search-index-" + ProcessHandle.current().pid() + "-");
        IndexFolders.remove(created);
        assertThat(created).doesNotExist();
    }
}
