package de.wirtschaftsstandort.lightmodule;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts modules behind those they depend on, and else in order of their names. A module with a broken dependency is
 * reported and stays: half a site is worth more than none.
 */
final class LoadOrder {

    private final Map<String, LightModule> byName = new TreeMap<>();
    private final Map<String, LightModule> ordered = new LinkedHashMap<>();
    private final Deque<String> visiting = new ArrayDeque<>();
    private final Consumer<Problem> problems;

    private LoadOrder(Collection<LightModule> modules, Consumer<Problem> problems) {
        modules.forEach(module -> byName.put(module.name(), module));
        this.problems = problems;
    }

    /** Keyed by name, first loaded first. */
    static Map<String, LightModule> of(Collection<LightModule> modules, Consumer<Problem> problems) {
        LoadOrder order = new LoadOrder(modules, problems);
        order.byName.values().forEach(order::visit);
        return order.ordered;
    }

    private void visit(LightModule module) {
        if (ordered.containsKey(module.name())) {
            return;
        }
        visiting.addLast(module.name());
        for (ModuleDependency dependency : module.dependencies()) {
            LightModule needed = byName.get(dependency.module());
            if (needed == null) {
                reportMissing(dependency);
            } else if (visiting.contains(needed.name())) {
                reportCycle(dependency);
            } else {
                reportVersion(dependency, needed);
                visit(needed);
            }
        }
        visiting.removeLast();
        ordered.put(module.name(), module);
    }

    private void reportMissing(ModuleDependency dependency) {
        if (!dependency.optional() && !PlatformModules.includes(dependency.module())) {
            String hint = NearestMatch.of(dependency.module(), byName.keySet())
                    .map(name -> "; did you mean '" + name + "'?")
                    .orElse("; if it can do without, write 'optional: true'");
            report(dependency, "the module '" + dependency.module() + "' is required but not there" + hint);
        }
    }

    private void reportVersion(ModuleDependency dependency, LightModule needed) {
        if (!dependency.range().accepts(needed.version())) {
            report(
                    dependency,
                    "the module '" + needed.name() + "' has version " + needed.version() + ", required is "
                            + dependency.range());
        }
    }

    /** At the dependency by which the first module of the circle enters it. */
    private void reportCycle(ModuleDependency closing) {
        List<String> path = new ArrayList<>(visiting);
        List<String> circle = path.subList(path.indexOf(closing.module()), path.size());
        String second = circle.get(circle.size() > 1 ? 1 : 0);
        ModuleDependency entering = Objects.requireNonNull(byName.get(closing.module())).dependencies().stream()
                .filter(dependency -> dependency.module().equals(second))
                .findFirst()
                .orElse(closing);
        report(
                entering,
                "the modules depend on each other in a circle: " + String.join(" -> ", circle) + " -> "
                        + closing.module() + "; the last dependency is ignored");
    }

    private void report(ModuleDependency dependency, String sentence) {
        problems.accept(Problem.error(dependency.file(), dependency.line(), sentence));
    }
}
