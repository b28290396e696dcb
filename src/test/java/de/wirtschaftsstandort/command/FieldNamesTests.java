package de.wirtschaftsstandort.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "content[\"lead\"]!               | content.lead!",
                "content['box'][ 'lead' ]           | content.box.lead",
                "children(content[\"rows\"])[0][\"a\"] | children(content.rows)[0].a",
                "(content['day']!.now)?date         | (content.day!)?date",
            })
    void writesFieldsInBracketsBehindADot(String written, String dotted) {
        assertThat(FieldNames.dotted(written)).isEqualTo(dotted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content.day?string[\"yyyy\"]",
                "content.tags![\"none\"]",
                "resfn.css([\"/shop/.*css\"])",
                "content[\"tab\" + number]",
                "content.rows[0]"
            })
    void leavesWhatIsNoField(String expression) {
        assertThat(FieldNames.dotted(expression)).isEqualTo(expression);
    }

    @Test
    void givesBackNamesThatOnlyBracketsCanHold() {
        for (String name : new String[] {"image-link", "sub title", "jcr:uuid", "1st", "plain"}) {
            String dotted = FieldNames.dotted("content[\"" + name + "\"]");

            assertThat(dotted).matches("content\\.[A-Za-z_]\\w*");
            assertThat(FieldNames.decoded(dotted.substring("content.".length())))
                    .isEqualTo(name);
        }
    }

    @Test
    void readsAnEscapedHyphenLikeOneInBrackets() {
        assertThat(FieldNames.dotted("content.image\\-link")).isEqualTo(FieldNames.dotted("content['image-link']"));
    }
}
