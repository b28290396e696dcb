package de.wirtschaftsstandort.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which activity is what kind of use, and what the Baunutzungsverordnung says of that use in each building area: the two
 * tables {@code activity-uses.csv} and {@code zone-uses.csv}. Activities differ more than a code can say, so an answer is a
 * first assessment and never more.
 */
@Component
public class ZoneUses {

    /** Trade above this floor area in square metres is presumed to need a core or special area (§ 11 (3)). */
    public static final int LARGE_RETAIL = 1_200;

    private static final String RETAIL = "retail";
    private static final String LARGE = "largeRetail";

    private final Map<String, String> usesOfActivities =
            ReferenceFiles.rows(ReferenceFiles.bytes("activity-uses.csv")).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> ReferenceFiles.text(row, "wz"), row -> ReferenceFiles.text(row, "use")));

    private final Map<String, ZoneUse> rules = ReferenceFiles.rows(ReferenceFiles.bytes("zone-uses.csv")).stream()
            .map(row -> new ZoneUse(
                    ReferenceFiles.text(row, "use"),
                    ReferenceFiles.text(row, "zone"),
                    ReferenceFiles.text(row, "answer"),
                    ReferenceFiles.text(row, "paragraph"),
                    ReferenceFiles.text(row, "reason")))
            .collect(Collectors.toUnmodifiableMap(rule -> key(rule.use(), rule.zone()), Function.identity()));

    private static String key(String use, String zone) {
        return use + " " + zone;
    }

    /**
     * The kind of use of an activity: that of the longest beginning of its code the table knows.
     *
     * @param code of WZ 2008 from the division down; a section is too wide for an answer
     * @param floorArea of trade in square metres, 0 when it is not known
     */
    public Optional<String> useOf(String code, int floorArea) {
        for (int end = code.length(); end >= 2; end--) {
            String use = usesOfActivities.get(code.substring(0, end));
            if (use != null) {
                return Optional.of(use.equals(RETAIL) && floorArea > LARGE_RETAIL ? LARGE : use);
            }
        }
        return Optional.empty();
    }

    public static boolean isRetail(String use) {
        return use.equals(RETAIL) || use.equals(LARGE);
    }

    /** @return empty for an area that is none of those for businesses */
    public Optional<ZoneUse> rule(String use, String zone) {
        return Optional.ofNullable(rules.get(key(use, zone)));
    }

    List<ZoneUse> all() {
        return List.copyOf(rules.values());
    }

    Map<String, String> activities() {
        return usesOfActivities;
    }
}
