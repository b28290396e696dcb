package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NodeNamesTests {

    @Test
    void makesAnAddressOfATitle() {
        assertThat(NodeNames.of("Größter Ölmühlen-Tag: 24. Café!", "x")).isEqualTo("groesster-oelmuehlen-tag-24-cafe");
        assertThat(NodeNames.of("»…«", "eintrag")).isEqualTo("eintrag");
        assertThat(NodeNames.of("a".repeat(200), "x")).hasSize(80);
    }

    @Test
    void countsUpUntilTheNameIsFree() {
        assertThat(NodeNames.free("tag", Set.of("tag", "tag-2"))).isEqualTo("tag-3");
        assertThat(NodeNames.free("tag", Set.of())).isEqualTo("tag");
    }
}
