package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A script asks for an area.
 *
 * @param content the area works on this node instead of the child with its name
 * @param type,dialog,label,editable override the definition; {@code null} leaves it
 * @param attributes seen by everything the area renders, and nothing else
 */
public record AreaCall(
        String name,
        @Nullable ContentNode content,
        @Nullable String type,
        @Nullable String dialog,
        @Nullable String label,
        @Nullable Boolean editable,
        Map<String, Object> attributes) {

    public static AreaCall of(String name) {
        return new AreaCall(name, null, null, null, null, null, Map.of());
    }
}
