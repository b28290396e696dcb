package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.location.Scene;
import de.wirtschaftsstandort.location.Tours;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tourfn}: the standpoints of a tour with bearings and distances; an own construct. */
@TemplateVisible
public final class TourFunctions {

    private final PageScope scope;

    TourFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** In the order of the tour; none for anything but a tour. */
    public List<Scene> scenes(@Nullable NodeArgument tour) {
        return tour == null || !tour.node().workspace().equals(Tours.WORKSPACE)
                ? List.of()
                : new Tours(scope.context().nodes(), scope.context().language().toLanguageTag()).scenes(tour.node());
    }
}
