package de.wirtschaftsstandort.location;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Optional;

/**
 * A point in the picture of a scene.
 *
 * @param yaw degrees to the right of the middle of the picture
 * @param pitch degrees above the horizon
 * @param scene key of the next scene; empty for other kinds
 * @param itemId of the plot or the company; empty for other kinds
 * @param metres to its target; empty when one of both has no coordinates
 */
@TemplateVisible
public record Hotspot(
        HotspotKind ofKind,
        double yaw,
        double pitch,
        String title,
        String text,
        String scene,
        String itemId,
        Bearing bearing,
        Optional<Long> metres) {

    public String kind() {
        return ofKind.key();
    }

    /** Workspace of the item; empty when there is none. */
    public String workspace() {
        return ofKind.workspace();
    }
}
