package de.wirtschaftsstandort.location;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.location.TourOutline.Angle;
import de.wirtschaftsstandort.location.TourOutline.Point;
import de.wirtschaftsstandort.location.TourOutline.Standpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTourTests {

    @Test
    void acceptsATourInACircle() {
        assertThat(faults(scene("a", to("b")), scene("b", to("a")))).isEmpty();
    }

    @Test
    void namesAStandpointThatNobodyReachesFromTheFirstOne() {
        assertThat(faults(scene("a"), scene("b", to("a")))).containsExactly("b key tour.unreachable");
    }

    @Test
    void reachesStandpointsThroughOthers() {
        assertThat(faults(scene("a", to("b")), scene("b", to("c")), scene("c"))).isEmpty();
    }

    @Test
    void namesAPointThatLeadsToAStandpointThatIsNotThere() {
        assertThat(faults(scene("a", to("gone")))).containsExactly("a.p scene tour.dangling");
    }

    @Test
    void namesAPointThatLeadsToItsOwnStandpoint() {
        assertThat(faults(scene("a", to("a")))).containsExactly("a.p scene tour.itself");
    }

    @Test
    void wantsATargetForEveryKindButInformation() {
        assertThat(faults(scene("a", new Point("a.p", "plot", "", "", List.of()))))
                .containsExactly("a.p plot tour.target");
        assertThat(faults(scene("a", new Point("a.p", "info", "", "Halle", List.of()))))
                .isEmpty();
    }

    @Test
    void wantsALabelForInformation() {
        assertThat(faults(scene("a", new Point("a.p", "info", "", " ", List.of()))))
                .containsExactly("a.p title tour.label");
    }

    @Test
    void refusesTheSameShortNameTwiceAndOneWithSpaces() {
        assertThat(faults(scene("a"), scene("a"))).containsExactly("a key tour.twice");
        assertThat(faults(scene("Am Gleis"))).contains("Am Gleis key tour.key");
    }

    @Test
    void refusesAnglesOutsideOfTheSphere() {
        Point point = new Point("a.p", "info", "", "x", List.of(new Angle("yaw", "181"), new Angle("pitch", "-90,0")));

        assertThat(faults(scene("a", point))).containsExactly("a.p yaw tour.range");
    }

    private static List<String> faults(Standpoint... scenes) {
        return CheckTour.faults(new TourOutline(List.of(scenes))).stream()
                .map(fault -> fault.at() + " " + fault.property() + " " + fault.key())
                .toList();
    }

    private static Standpoint scene(String key, Point... points) {
        return new Standpoint(key, key, List.of(), List.of(points));
    }

    private static Point to(String key) {
        return new Point("a.p", "scene", key, "", List.of());
    }
}
