package de.wirtschaftsstandort.location;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A standpoint of a tour with the picture all around it.
 *
 * @param key names it within the tour
 * @param picture key of the asset
 * @param startYaw degrees to the right of the middle of the picture, where a visitor looks first
 * @param startPitch degrees above the horizon
 * @param startZoom 0 to 100
 * @param north bearing of the middle of the picture
 * @param planX percent from the left of the plan
 * @param planY percent from the top of the plan
 */
@TemplateVisible
public record Scene(
        String key,
        String title,
        String text,
        String picture,
        Optional<LocalDate> capturedOn,
        double startYaw,
        double startPitch,
        double startZoom,
        double north,
        Optional<Double> planX,
        Optional<Double> planY,
        List<Hotspot> hotspots) {

    public Scene {
        hotspots = List.copyOf(hotspots);
    }

    /** Where a visitor looks first. */
    public Bearing view() {
        return Bearing.of(north, startYaw);
    }
}
