package de.wirtschaftsstandort.reference;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of the sixteen federal states.
 *
 * @param key the first two digits of the official keys of its counties and municipalities
 */
public record FederalState(String key, String german, String english) {

    public static final int KEY_LENGTH = 2;

    private static final Map<String, FederalState> ALL =
            ReferenceFiles.rows(ReferenceFiles.bytes("federal-states.csv")).stream()
                    .map(row -> new FederalState(
                            ReferenceFiles.text(row, "key"),
                            ReferenceFiles.text(row, "name_de"),
                            ReferenceFiles.text(row, "name_en")))
                    .collect(Collectors.toUnmodifiableMap(FederalState::key, Function.identity()));

    public static Optional<FederalState> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }
}
