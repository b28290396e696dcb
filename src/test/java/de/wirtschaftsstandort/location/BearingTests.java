package de.wirtschaftsstandort.location;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, n",
        "0, 45, 45, ne",
        "90, -90, 0, n",
        "90, 170.8, 261, w",
        "200, 180, 20, n",
        "200, 170, 10, n",
        "0, -0.4, 0, n",
        "0, 359.6, 0, n",
        "350, 22.4, 12, n",
        "0, 22.6, 23, ne",
        "-90, -180, 90, e"
    })
    void followsFromTheMiddleOfThePictureAndTheTurn(double north, double yaw, int degrees, String point) {
        Bearing bearing = Bearing.of(north, yaw);

        assertThat(bearing.degrees()).isEqualTo(degrees);
        assertThat(bearing.point()).isEqualTo(point);
    }
}
