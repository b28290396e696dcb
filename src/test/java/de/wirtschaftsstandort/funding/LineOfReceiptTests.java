package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineOfReceiptTests {

    @Test
    void theLinesOfAReceiptAddUpToWhatIsRecognisedOfIt() {
        List<LineOfReceipt> lines = List.of(
                new LineOfReceipt(100, 100, 300, true),
                new LineOfReceipt(100, 200, 300, false),
                new LineOfReceipt(100, 300, 300, false));

        assertThat(lines.stream().map(line -> line.recognised(200)))
                .containsExactly(Money.ofCents(67), Money.ofCents(66), Money.ofCents(67));
    }

    @Test
    void whatCountsNoLongerLeavesItsAmountWithTheFirstLine() {
        assertThat(new LineOfReceipt(0, 0, 0, true).recognised(200)).isEqualTo(Money.ofCents(200));
        assertThat(new LineOfReceipt(0, 0, 0, false).recognised(200)).isEqualTo(Money.ZERO);
    }
}
