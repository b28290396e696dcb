package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ReadLog;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageParametersTests {

    @Test
    void dropsTheQueryWhereNothingIsRead() {
        assertThat(PageParameters.readBy(Set.of()).reduce("utm_source=x&page=2"))
                .isEmpty();
    }

    @Test
    void keepsWhatIsReadInAnOrderOfItsOwn() {
        PageParameters read = reading("page", "sort");
        assertThat(read.reduce("utm=x&sort=name&page=2&page=3")).isEqualTo("page=2&page=3&sort=name");
        assertThat(read.reduce("page=2&page=3&sort=name")).isEqualTo("page=2&page=3&sort=name");
    }

    @Test
    void comparesDecodedNames() {
        assertThat(reading("größe").reduce("gr%C3%B6%C3%9Fe=1&%zz=2")).isEqualTo("gr%C3%B6%C3%9Fe=1");
    }

    @Test
    void keepsTheWholeQueryOnceItWasReadAsAWhole() {
        PageParameters whole = PageParameters.readBy(Set.of(ReadLog.ALL_PARAMETERS));
        assertThat(reading("page").and(whole).reduce("b=1&a=2")).isEqualTo("b=1&a=2");
        assertThat(whole.and(reading("page")).reduce("b=1&a=2")).isEqualTo("b=1&a=2");
    }

    @Test
    void addsNamesReadLater() {
        assertThat(reading("tab").and(reading("page")).reduce("tab=list&page=2&x=1"))
                .isEqualTo("page=2&tab=list");
    }

    @Test
    void giveUpOnPathsThatReadMadeUpNames() {
        PageParameters many =
                reading(IntStream.range(0, 65).mapToObj(i -> "p" + i).toArray(String[]::new));
        assertThat(reading("page").and(many).all()).isTrue();
    }

    private static PageParameters reading(String... names) {
        Set<ReadLog.Dependency> dependencies = new HashSet<>();
        for (String name : names) {
            dependencies.add(ReadLog.parameter(name));
        }
        return PageParameters.readBy(dependencies);
    }
}
