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
 * @param mappings targets of the host-based mappings: address to target by host name, or entries that name both
 * @param hosts older spelling of {@code mappings}: entries like {@code www.example.de=forward:/de}
 */
public record VirtualUriDefinition(
        @JsonProperty("class") @Nullable String type,
        @JsonAlias("fromURI") @Nullable String fromUri,
        @JsonAlias("toURI") @Nullable String toUri,
        @Nullable Map<String, Object> mappings,
        @Nullable Map<String, Object> hosts) {}
