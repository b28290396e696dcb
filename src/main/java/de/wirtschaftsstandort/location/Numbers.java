package de.wirtschaftsstandort.location;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.Optional;

/** Numbers of nodes; what is none counts as not said. */
final class Numbers {

    private Numbers() {}

    static Optional<Double> of(ContentNode node, String name) {
        return node.property(name).map(PropertyValue::asText).flatMap(Numbers::parse);
    }

    static Optional<Double> parse(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
