package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A script asks for a component.
 *
 * @param content the component's node; its {@code mgnl:template} says how it is rendered
 * @param dialog overrides the template's; {@code null} leaves it
 * @param editable {@code null}: when the component belongs to the page shown
 * @param attributes seen by everything the component renders, and nothing else
 */
public record ComponentCall(
        ContentNode content, @Nullable String dialog, @Nullable Boolean editable, Map<String, Object> attributes) {

    public static ComponentCall of(ContentNode content) {
        return new ComponentCall(content, null, null, Map.of());
    }
}
