package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.MapOutline;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.reference.TrafficNodes;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;

/** {@code reffn}: municipalities, borders, classification and traffic nodes for scripts; an own construct. */
@TemplateVisible
public final class ReferenceFunctions {

    private final Municipalities municipalities;
    private final Borders borders;
    private final Classification classification;
    private final TrafficNodes trafficNodes;

    ReferenceFunctions(
            Municipalities municipalities, Borders borders, Classification classification, TrafficNodes trafficNodes) {
        this.municipalities = municipalities;
        this.borders = borders;
        this.classification = classification;
        this.trafficNodes = trafficNodes;
    }

    public List<Municipality> municipalities() {
        return municipalities.all();
    }

    public Optional<Municipality> municipality(String ags) {
        return municipalities.find(ags);
    }

    public int population() {
        return municipalities.population();
    }

    /** The county and its municipalities as path data for a view box of that width. */
    public Optional<MapOutline> map(int width) {
        return borders.map(width);
    }

    /** WZ 2008. */
    public Optional<Activity> wz(String code) {
        return classification.find(code);
    }

    public Optional<Activity> section(String code) {
        return classification.sectionOf(code);
    }

    /** @param kind {@code station}, {@code airport} or a road kind of the data */
    public List<TrafficNodes.Near> nearest(String kind, double latitude, double longitude, int most) {
        return trafficNodes.nearest(kind, latitude, longitude, most);
    }
}
