package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start import is for an empty house; what people did since is theirs. */
class SecondStartIntegrationTests {

    private static final String EDITED_TITLE = "Von der Redaktion geändert";

    @TempDir
    private Path folder;

    @Test
    void aSecondStartChangesNothingAndEditedContentIsNeverOverwritten() {
        Path modules = RunningApplication.folderWithLightModules(folder).resolve("light-modules");
        try (DatabaseServer database = new DatabaseServer(folder.resolve("server"))) {
            try (AuthorProcess first = new AuthorProcess(modules, database.url(), "postgres", "")) {
                first.change("/nordsachsen/standort", "title", EDITED_TITLE);
            }
            List<String> before = state(database);

            try (AuthorProcess second = new AuthorProcess(modules, database.url(), "postgres", "")) {
                assertThat(second.authorNode("/nordsachsen/standort").text("title"))
                        .contains(EDITED_TITLE);
            }

            assertThat(state(database)).isEqualTo(before);
        }
    }

    /** Every row of every table the start import writes, as one hash per table. */
    private static List<String> state(DatabaseServer database) {
        List<String> hashes = new ArrayList<>();
        for (String table : List.of("author.node", "public.node", "reference.municipality", "funding.measure")) {
            String count = database.query("select count(*) from " + table);
            assertThat(Long.parseLong(count)).as(table).isPositive();
            hashes.add(table + " " + count + " "
                    + database.query(
                            "select md5(string_agg(md5(t::text), '' order by md5(t::text))) from " + table + " t"));
        }
        return hashes;
    }
}
