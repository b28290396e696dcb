package de.wirtschaftsstandort.dialog;

import java.util.List;
import java.util.Optional;

/** Where the options of a field come from. */
public sealed interface OptionSource {

    /** The option chosen as long as nothing is stored. */
    default Optional<Option> selected() {
        return Optional.empty();
    }

    /** Written into the dialog. */
    record Listed(List<Option> options) implements OptionSource {

        public Listed {
            options = List.copyOf(options);
        }

        @Override
        public Optional<Option> selected() {
            return options.stream().filter(Option::selected).findFirst();
        }
    }

    /**
     * One option per node.
     *
     * @param rootPath the nodes below it are offered
     * @param nodeTypes empty for all
     * @param labelProperty empty for the node's name
     * @param valueProperty property whose value is stored; empty for what the field's {@link ValueForm} says
     */
    record Nodes(String workspace, String rootPath, List<String> nodeTypes, String labelProperty, String valueProperty)
            implements OptionSource {

        public Nodes {
            nodeTypes = List.copyOf(nodeTypes);
        }
    }

    /** One option per entry of a content type. */
    record ContentType(String name) implements OptionSource {}

    /** Nothing that could be offered here; stored values stay as they are. */
    record None() implements OptionSource {}
}
