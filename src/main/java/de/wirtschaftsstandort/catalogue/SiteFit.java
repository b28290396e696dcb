package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/** How well a site meets a need, one light for each criterion asked for. */
@TemplateVisible
public record SiteFit(List<Criterion> criteria) {

    /** Met, not met, or open: not stated, or possible under a condition the reason names. */
    public enum Light {
        MET,
        OPEN,
        UNMET
    }

    /**
     * One criterion.
     *
     * @param name {@code area zone power motorway station airport rail fibre from}
     * @param light {@code met open unmet}
     * @param reason key of the sentence below {@code fit.<name>.}; {@code unknown} when the site does not say
     * @param values for the sentence: what there is, what is needed
     */
    @TemplateVisible
    public record Criterion(String name, String light, String reason, List<Object> values) {

        static Criterion of(String name, Light light, String reason, Object... values) {
            return new Criterion(name, light.name().toLowerCase(java.util.Locale.ROOT), reason, List.of(values));
        }

        static Criterion unknown(String name) {
            return of(name, Light.OPEN, "unknown");
        }
    }

    public SiteFit {
        criteria = List.copyOf(criteria);
    }

    public long count(String light) {
        return criteria.stream().filter(one -> one.light().equals(light)).count();
    }
}
