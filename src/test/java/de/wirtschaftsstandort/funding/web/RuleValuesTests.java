package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RuleKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a rule holds comes back from its form as it was. */
class RuleValuesTests {

    @Test
    void everyRuleAProgrammeBeginsWithGoesThroughItsFormUnchanged() throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleKey.class.getResourceAsStream("/funding/rules.json"))) {
            for (JsonNode rule :
                    JsonMapper.shared().readTree(in).required("rules").values()) {
                RuleKey key = RuleKey.find(rule.required("key").stringValue()).orElseThrow();
                JsonNode value = rule.required("value");
                assertThat(RuleValues.read(key, new FormReader(RuleValues.fields(key, value)))
                                .toString())
                        .as(key.name())
                        .isEqualTo(value.toString());
            }
        }
    }

    @Test
    void readsNegativeRatesAndRefusesWhatIsNoLine() {
        JsonNode read = RuleValues.read(
                RuleKey.BASIC_RATES, new FormReader(Map.of("value", "1.7.2016 -0,88\n\n01.01.2024 3,62 %")));
        assertThat(read.toString()).isEqualTo("{\"2016-07-01\":-88,\"2024-01-01\":362}");
        for (String wrong :
                new String[] {"2024 3,62", "01.01.2024 3.62", "01.01.2024", "31.02.2024x 1", "31.02.2024 1"}) {
            assertThatThrownBy(() -> RuleValues.read(RuleKey.BASIC_RATES, new FormReader(Map.of("value", wrong))))
                    .as(wrong)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("keine Zeile");
        }
    }
}
