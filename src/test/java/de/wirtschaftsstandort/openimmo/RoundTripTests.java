package de.wirtschaftsstandort.openimmo;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written and read again is the same, field by field. */
class RoundTripTests {

    private static final int MOST_CHOICES = 13;

    private final ReadOffer reader = new ReadOffer(
            List.of("en"),
            key -> key.equals("14730230") || key.equals("Oschatz") ? Optional.of("14730230") : Optional.empty(),
            UnaryOperator.identity());

    private OfferDraft read(String objects) {
        return reader.of(ReadFile.of(Offers.file(objects)).get(0));
    }

    /** Times of days count as days, whatever their offset. */
    private static Map<String, Object> comparable(Map<PropertyKey, PropertyValue> values) {
        Map<String, Object> plain = new TreeMap<>();
        values.forEach((key, value) -> plain.put(
                key.suffixed(),
                value.type() == PropertyType.DATE
                        ? ((java.time.OffsetDateTime) value.first()).toInstant()
                        : value.values()));
        return plain;
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void noMappedFieldIsLostWhateverItsValue(OfferKind kind) {
        for (int choice = 0; choice < MOST_CHOICES; choice++) {
            ContentNode offer = Offers.full(kind, "NOS-230-1", choice);

            OfferDraft draft = read(Offers.object(offer));

            assertThat(draft.kind()).isEqualTo(kind);
            assertThat(comparable(draft.values())).isEqualTo(comparable(Offers.values(offer)));
            assertThat(draft.notes()).isEmpty();
        }
    }

    @Test
    void aLostFieldWouldBeNoticed() {
        String written = Offers.object(Offers.full(OfferKind.PLOT, "NOS-230-1", 0));

        OfferDraft draft = read(written.replaceFirst("<grundstuecksflaeche>[^<]*</grundstuecksflaeche>", ""));

        assertThat(draft.values()).doesNotContainKey(PropertyKey.of("areaTotal"));
    }

    @Test
    void whatAPlotDoesNotSayTheFileDoesNotSayEither() {
        String written = Offers.object(
                de.wirtschaftsstandort.support.ContentTree.empty(de.wirtschaftsstandort.content.Stage.PUBLIC)
                        .add(
                                "plots",
                                de.wirtschaftsstandort.support.NodeBuilder.aNode("/offer", "mgnl:content")
                                        .set("siteNo", "N-1")
                                        .set("title", "Leer")
                                        .set("cadastral", List.of("Oschatz, 3, 17/2")))
                        .require("plots", "/offer"));

        OfferDraft draft = read(written);

        assertThat(draft.values().keySet().stream().map(PropertyKey::name))
                .containsExactlyInAnyOrder("siteNo", "title", "municipality");
        assertThat(written).as("parcels the owner did not release").doesNotContain("17/2");
    }
}
