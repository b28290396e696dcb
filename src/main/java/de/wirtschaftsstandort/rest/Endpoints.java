package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The endpoints of the current definitions by their address; a reload shows with the next request. */
@Component
final class Endpoints {

    /** Magnolia's usual first step, which an endpoint's own path may leave out. */
    private static final String DELIVERY = "delivery/";

    private final Definitions definitions;
    private volatile Snapshot snapshot;

    Endpoints(Definitions definitions) {
        this.definitions = definitions;
        this.snapshot = Snapshot.of(definitions.current());
    }

    /** @param rest decoded steps behind the endpoint's path */
    record Match(Endpoint endpoint, List<String> rest) {}

    private record Snapshot(DefinitionRegistry registry, Map<String, Endpoint> byPath) {

        static Snapshot of(DefinitionRegistry registry) {
            Map<String, Endpoint> byPath = new LinkedHashMap<>();
            for (Definition<EndpointDefinition> definition : registry.all(EndpointTypes.ENDPOINTS)) {
                EndpointReading.read(definition).ifPresent(endpoint -> byPath.putIfAbsent(endpoint.path(), endpoint));
            }
            List.copyOf(byPath.values()).stream()
                    .filter(endpoint -> !endpoint.path().startsWith(DELIVERY))
                    .forEach(endpoint -> byPath.putIfAbsent(DELIVERY + endpoint.path(), endpoint));
            return new Snapshot(registry, Collections.unmodifiableMap(byPath));
        }
    }

    /** The endpoint whose path is the longest beginning of the steps. */
    Optional<Match> find(List<String> steps) {
        Map<String, Endpoint> byPath = current().byPath();
        List<String> beginning = new ArrayList<>(steps);
        while (!beginning.isEmpty()) {
            Endpoint endpoint = byPath.get(String.join("/", beginning));
            if (endpoint != null) {
                return Optional.of(new Match(endpoint, steps.subList(beginning.size(), steps.size())));
            }
            beginning.remove(beginning.size() - 1);
        }
        return Optional.empty();
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (known.registry() != definitions.current()) {
            known = Snapshot.of(definitions.current());
            snapshot = known;
        }
        return known;
    }
}
