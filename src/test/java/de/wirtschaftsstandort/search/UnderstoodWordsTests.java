package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;

class UnderstoodWordsTests {

    private final UnderstoodWords words = new UnderstoodWords();
    private final Synonyms none = Synonyms.NONE;
    private final IndexReader state = new MultiReader();
    private int made;

    UnderstoodWordsTests() throws IOException {}

    private void ask(IndexReader reader, Synonyms synonyms, String language, String text) throws IOException {
        words.of(reader, synonyms, language, text, () -> {
            made++;
            return new RankedWords.Understood(new MatchAllDocsQuery(), Optional.of(text), Optional.empty());
        });
    }

    @Test
    void understandsTheSameWordsOnce() throws IOException {
        ask(state, none, "de", "Glas");
        ask(state, none, "de", "Glas");
        assertThat(made).isEqualTo(1);

        ask(state, none, "en", "Glas");
        ask(state, none, "de", "Holz");
        assertThat(made).isEqualTo(3);
    }

    @Test
    void understandsAnewWithAnotherStateOfTheIndexAndWithOtherSynonyms() throws IOException {
        ask(state, none, "de", "Glas");
        ask(new MultiReader(), none, "de", "Glas");
        assertThat(made).isEqualTo(2);

        ask(state, none, "de", "Glas");
        ask(state, Synonyms.read(ContentTree.empty(Stage.PUBLIC), word -> word), "de", "Glas");
        assertThat(made).isEqualTo(4);
    }

    @Test
    void forgetsWhatNobodyAskedForLongest() throws IOException {
        for (int i = 0; i <= 500; i++) {
            ask(state, none, "de", "Wort " + i);
        }
        ask(state, none, "de", "Wort 500");
        assertThat(made).isEqualTo(501);

        ask(state, none, "de", "Wort 0");
        assertThat(made).isEqualTo(502);
    }

    @Test
    void keepsNothingOfWhatFailed() {
        assertThatThrownBy(() -> words.of(state, none, "de", "Glas", () -> {
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        assertThat(made).isZero();
    }
}
