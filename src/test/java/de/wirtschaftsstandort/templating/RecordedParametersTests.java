package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ReadLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedParametersTests {

    private final ReadLog reads = new ReadLog();
    private final RecordedParameters parameters =
            new RecordedParameters(Map.of("page", List.of("2", "3"), "empty", List.of()), reads);

    @Test
    void recordsWhatIsAskedForPresentOrNot() {
        assertThat(parameters.get("page")).isEqualTo("2");
        assertThat(parameters.containsKey("sort")).isFalse();
        assertThat(parameters.values("page")).containsExactly("2", "3");
        assertThat(reads.dependencies())
                .containsExactlyInAnyOrder(ReadLog.parameter("page"), ReadLog.parameter("sort"));
    }

    @Test
    void recordsThatAllWereLookedThrough() {
        assertThat(parameters.keySet()).containsExactly("page");
        assertThat(reads.dependencies()).containsExactly(ReadLog.ALL_PARAMETERS);
    }
}
