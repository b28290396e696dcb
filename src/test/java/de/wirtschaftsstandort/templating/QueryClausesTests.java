package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.PropertyValue;
import freemarker.template.TemplateModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryClausesTests {

    private static final ContentQuery ALL = ContentQuery.in("website");

    @Test
    void readsComparisonsJoinedByAnd() throws TemplateModelException {
        assertThat(QueryClauses.where(ALL, "AND t.[rank] >= 2 and [mgnl:note] <> 'it''s' AND hidden = true"))
                .isEqualTo(ALL.where("rank", Operator.GREATER_OR_EQUAL, PropertyValue.of(2))
                        .where("mgnl:note", Operator.NOT_EQUAL, PropertyValue.of("it's"))
                        .where("hidden", Operator.EQUAL, PropertyValue.of(true)));
    }

    @Test
    void readsOrders() throws TemplateModelException {
        assertThat(QueryClauses.order(ALL, "ORDER BY t.[mgnl:created] DESC, title"))
                .isEqualTo(ALL.orderBy("mgnl:created", true).orderBy("title", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isdescendantnode('/a')",
                "rank > 1 or rank < 0",
                "rank > 1 and",
                "title like 'a%'",
                "title = 'a' 'b'",
                "x = 'a'; drop table node",
                "rank = 99999999999999999999999",
            })
    void refusesWhatItDoesNotUnderstandWithItsWords(String clause) {
        assertThatThrownBy(() -> QueryClauses.where(ALL, clause))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining(clause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title up", "length(title)", "", "title desc desc"})
    void refusesAnOrderItDoesNotUnderstand(String clause) {
        assertThatThrownBy(() -> QueryClauses.order(ALL, clause)).isInstanceOf(TemplateModelException.class);
    }
}
