package de.wirtschaftsstandort.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds for a class whose package has a floor and whose dependencies all lie in its own package or on a lower floor. */
final class PointDown extends ArchCondition<JavaClass> {

    PointDown() {
        super("depend on lower floors only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Floors.feature(type).ifPresent(user -> {
            if (!Floors.isKnown(user)) {
                events.add(SimpleConditionEvent.violated(type, "package '" + user + "' stands on no floor"));
                return;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                Floors.feature(dependency.getTargetClass())
                        .filter(Floors::isKnown)
                        .filter(used -> !Floors.mayUse(user, used))
                        .ifPresent(used -> events.add(SimpleConditionEvent.violated(
                                type, user + " -> " + used + ": " + dependency.getDescription())));
            }
        });
    }
}
