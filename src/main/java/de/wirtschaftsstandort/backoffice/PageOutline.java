package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.AreaDefinition.Kind;
import de.wirtschaftsstandort.rendering.ComponentAvailability;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands on a page: its areas as the template names them, their components as they are stored.
 *
 * @param template empty when the page names none that is there
 */
public record PageOutline(ContentNode page, Optional<ActiveDefinition> template, List<Area> areas) {

    public PageOutline {
        areas = List.copyOf(areas);
    }

    /** All areas, outer ones before those within. */
    public Stream<Area> allAreas() {
        return areas.stream().flatMap(Area::withInner);
    }

    public Optional<Area> area(NodePath path) {
        return allAreas().filter(area -> area.path().equals(path)).findFirst();
    }

    /**
     * An area of a page or component.
     *
     * @param definition in force for it, e.g. for its dialog
     * @param node empty as long as nothing was ever put into it
     */
    public record Area(
            NodePath path,
            AreaDefinition said,
            ActiveDefinition definition,
            Optional<ContentNode> node,
            List<Part> parts,
            List<Area> areas) {

        public Area {
            parts = List.copyOf(parts);
            areas = List.copyOf(areas);
        }

        public boolean holdsComponents() {
            return said.kind() != Kind.NO_COMPONENT && !Boolean.FALSE.equals(said.editable());
        }

        /** How many components it takes; 0 for any number. */
        public int most() {
            return said.most();
        }

        public boolean isFull() {
            return most() > 0 && parts.size() >= most();
        }

        /** Whether it exists only once an editor asks for it: nothing else would make it. */
        public boolean waitsToBeMade() {
            boolean onlyItsDialog = !holdsComponents() && !definition.dialog().isEmpty();
            return node.isEmpty() && (said.isOptional() || onlyItsDialog);
        }

        /** Ids of the templates that somebody with these roles may put here. */
        public List<String> offers(Set<String> roles) {
            if (!holdsComponents()) {
                return List.of();
            }
            return said.availableComponents().values().stream()
                    .filter(ComponentAvailability::isOffered)
                    .filter(offered -> offered.roles().isEmpty()
                            || offered.roles().stream().anyMatch(roles::contains))
                    .map(ComponentAvailability::id)
                    .distinct()
                    .toList();
        }

        boolean holds(NodeId part) {
            return parts.stream().anyMatch(each -> each.node().id().equals(part));
        }

        private Stream<Area> withInner() {
            return Stream.concat(
                    Stream.of(this),
                    Stream.concat(areas.stream(), parts.stream().flatMap(part -> part.areas().stream()))
                            .flatMap(Area::withInner));
        }
    }

    /** A component; its template is empty when it is not there (any more). */
    public record Part(ContentNode node, Optional<ActiveDefinition> template, List<Area> areas) {
        public Part {
            areas = List.copyOf(areas);
        }
    }
}
