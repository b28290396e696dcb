package de.wirtschaftsstandort.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocalPointTests {

    @ParameterizedTest
    @CsvSource({"50, 50, -50", "0, 50, 0", "100, 50, -100", "10, 50, 0", "60, 50, -70", "90, 50, -100"})
    void bringsThePointNearTheMiddleWithoutAGap(int x, int y, int left) {
        // A window of 100 x 100 over an image of 200 x 100.
        assertThat(new FocalPoint(x, y).placed(100, 100, 200, 100)).isEqualTo(new Point(left, 0));
    }

    @Test
    void changesNoFileNameWhereNobodyChose() {
        RenditionSize cut = new RenditionSize(100, 100, true);
        RenditionSize whole = new RenditionSize(100, 0, false);

        assertThat(AssetLinks.token(FocalPoint.CENTER, cut)).isEqualTo("100x100c");
        assertThat(AssetLinks.token(new FocalPoint(20, 80), cut)).isEqualTo("100x100c-20-80");
        assertThat(AssetLinks.token(new FocalPoint(20, 80), whole)).isEqualTo("100x0");
    }

    @Test
    void refusesAPointOutside() {
        assertThatThrownBy(() -> new FocalPoint(101, 0)).hasMessageContaining("0 to 100");
    }
}
