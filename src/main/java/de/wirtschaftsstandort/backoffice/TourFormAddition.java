package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.location.Tours;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tours in 360 degrees: what cannot be walked is not saved, and the points are shown on the picture. */
@Component
@OnlyWithBackoffice
class TourFormAddition implements FormAddition {

    @Override
    public String workspace() {
        return Tours.WORKSPACE;
    }

    @Override
    public List<FormFault> faults(List<FormPart> parts, FormData data) {
        return TourForm.faults(parts, data);
    }

    @Override
    public String script() {
        return "tour.js";
    }

    @Override
    public String style() {
        return "tour.css";
    }
}
