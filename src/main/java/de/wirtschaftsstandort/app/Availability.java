package de.wirtschaftsstandort.app;

import java.util.List;

/**
 * When something is offered.
 *
 * @param root with nothing selected
 * @param nodes with a node selected
 * @param multiple with several nodes selected
 * @param nodeTypes of the selected nodes; empty for all
 * @param writing only where one may write
 * @param rules must all hold for each selected node
 * @param roles who is offered it; empty for everyone who sees the app
 */
public record Availability(
        boolean root,
        boolean nodes,
        boolean multiple,
        List<String> nodeTypes,
        boolean writing,
        List<Rule> rules,
        List<String> roles) {

    /** A node, nothing else said. */
    static final Availability USUAL = new Availability(false, true, false, List.of(), false, List.of(), List.of());

    /** A condition on the selected node. */
    public enum Rule implements KnownByClass {
        DELETED("jcrIsDeletedRule", "IsDeletedRule"),
        NOT_DELETED("jcrIsNotDeletedRule", "IsNotDeletedRule"),
        PUBLISHABLE("jcrPublishableRule", "IsPublishableRule"),
        PUBLISHED("jcrPublishedRule", "IsPublishedRule", "HasBeenPublishedRule"),
        HAS_VERSIONS("jcrHasVersionsRule", "HasVersionsRule");

        private final String names;

        Rule(String... names) {
            this.names = String.join(" ", names);
        }

        @Override
        public String names() {
            return names;
        }
    }

    public Availability {
        nodeTypes = List.copyOf(nodeTypes);
        rules = List.copyOf(rules);
        roles = List.copyOf(roles);
    }
}
