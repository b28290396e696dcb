package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.app.ActionDescriptor.Access;
import de.wirtschaftsstandort.app.ActionDescriptor.AvailabilityDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads when something is offered. */
final class AvailabilityReading {

    private static final KnownClasses<Availability.Rule> RULES = new KnownClasses<>(Availability.Rule.class);
    private static final String WITHOUT = "it always holds";

    private AvailabilityReading() {}

    static Availability read(String key, @Nullable AvailabilityDescriptor said, AppFindings findings) {
        if (said == null) {
            return Availability.USUAL;
        }
        List<Availability.Rule> rules = new ArrayList<>();
        findings.kind(RULES, key + ".ruleClass", said.ruleClass(), "rule", WITHOUT)
                .ifPresent(rules::add);
        if (said.rules() != null) {
            said.rules().forEach((name, rule) -> {
                if (rule != null) {
                    findings.kind(RULES, key + ".rules." + name, rule.type(), "rule", WITHOUT)
                            .flatMap(kind -> Boolean.TRUE.equals(rule.negate())
                                    ? opposite(kind, key, name, findings)
                                    : Optional.of(kind))
                            .ifPresent(rules::add);
                }
            });
        }
        Access access = said.access();
        return new Availability(
                Boolean.TRUE.equals(said.root()),
                !Boolean.FALSE.equals(said.nodes()),
                Boolean.TRUE.equals(said.multiple()),
                SourceReading.names(said.nodeTypes()),
                Boolean.TRUE.equals(said.writePermissionRequired()),
                rules,
                access == null || access.roles() == null ? List.of() : access.roles());
    }

    private static Optional<Availability.Rule> opposite(
            Availability.Rule rule, String key, String name, AppFindings findings) {
        return switch (rule) {
            case DELETED -> Optional.of(Availability.Rule.NOT_DELETED);
            case NOT_DELETED -> Optional.of(Availability.Rule.DELETED);
            default -> {
                findings.warning(key + ".rules." + name + ".negate", "this rule has no opposite here, " + WITHOUT);
                yield Optional.empty();
            }
        };
    }
}
