package de.wirtschaftsstandort.rendering;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component template an editor may add to an area.
 *
 * @param id template id; empty when the entry only switches an inherited one off
 * @param roles who may add it; empty for everyone
 * @param enabled true unless switched off, e.g. by a decoration
 */
public record ComponentAvailability(String id, List<String> roles, @Nullable Boolean enabled) {

    public ComponentAvailability {
        id = TemplateDefinition.text(id);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** The short form: only the id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ComponentAvailability of(String id) {
        return new ComponentAvailability(id, List.of(), null);
    }

    public boolean isOffered() {
        return !id.isEmpty() && !Boolean.FALSE.equals(enabled);
    }
}
