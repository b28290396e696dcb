package de.wirtschaftsstandort.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzingTests {

    private static final List<String> HONEST =
            List.of("title: Start\nareas:\n  main: {}\n", "list:\n  - one\n  - two\n");

    @Test
    void catchesAParserThatStumblesOverOneCharacter() {
        assertThat(Fuzzing.rounds(5_000, Mutations.of(HONEST, 7), text -> {
                    if (text.indexOf('\ufeff') > 0) {
                        throw new IllegalStateException("a mark in the middle");
                    }
                }))
                .hasValueSatisfying(found -> {
                    assertThat(found.what()).contains("a mark in the middle");
                    assertThat(found.text()).contains("\ufeff");
                });
    }

    @Test
    void catchesAParserThatGoesTooDeep() {
        assertThat(Fuzzing.rounds(5_000, Mutations.of(HONEST, 7), text -> open(text, 0, 0)))
                .hasValueSatisfying(found -> assertThat(found.what()).contains("StackOverflowError"));
    }

    private static int open(String text, int at, int depth) {
        if (at == text.length()) {
            return depth;
        }
        return text.startsWith("[[[[[[[[[[[[", at) ? open(text, at, depth + 1) : open(text, text.length(), depth);
    }

    @Test
    void makesTheSameTextsOfTheSameSeed() {
        Mutations one = Mutations.of(HONEST, 3);
        Mutations other = Mutations.of(HONEST, 3);
        for (int i = 0; i < 100; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }
}
