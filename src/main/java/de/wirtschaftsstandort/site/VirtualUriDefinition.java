package de.wirtschaftsstandort.site;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file below {@code virtualUriMappings}, in Magnolia's newer spelling ({@code fromUri}) or older one ({@code
 * fromURI}).
 *
 * @param type class name of the mapping; only its last part counts
 * @param mappings targets of the host-based mappings: host to target, or entries with {@code host} and {@code toUri}
 * @param hosts older spelling of {@code mappings}: entries {@code host=target}
 */
public record VirtualUriDefinition(
        @JsonProperty("class") @Nullable String type,
        @JsonAlias("fromURI") @Nullable String fromUri,
        @JsonAlias("toURI") @Nullable String toUri,
        @Nullable Map<String, Object> mappings,
        @Nullable Map<String, Object> hosts) {}
