package de.wirtschaftsstandort.dialog;

/** Where the values of a repeated field lie; the names are those of Magnolia's transformers of the 5.x forms. */
public enum MultiStorage {
    /** One property with several values. */
    PROPERTY("MultiValueTransformer", false, EntryNaming.NUMBER, ""),
    COMMA_LIST("MultiValueJSONTransformer", false, EntryNaming.NUMBER, ""),
    NUMBERED_PROPERTIES("MultiValueChildNodeTransformer", true, EntryNaming.NUMBER, "mgnl:contentNode"),
    /** Child nodes of the edited node itself. */
    NODES_HERE("DelegatingMultiValueFieldTransformer", false, EntryNaming.FIELD_AND_NUMBER, "mgnl:contentNode"),
    NODES_HERE_TWO_DIGITS("MultiValueChildrenNodeTransformer", false, EntryNaming.TWO_DIGITS, "mgnl:content"),
    NODES_BELOW_BY_VALUE("MultiValueSubChildrenNodeTransformer", true, EntryNaming.VALUE, "mgnl:content"),
    NODES_BELOW_TWO_DIGITS(
            "MultiValueSubChildrenNodePropertiesTransformer", true, EntryNaming.TWO_DIGITS, "mgnl:content"),
    NODES_BELOW_NUMBERED("DelegatingMultiValueSubnodeTransformer", true, EntryNaming.NUMBER, "mgnl:contentNode"),
    /** What {@code jcrMultiField} of the 6.x forms does: below a child node named like the field. */
    NODES_BELOW("", true, EntryNaming.FIELD_AND_NUMBER, "mgnl:contentNode");

    private final String transformer;
    private final boolean below;
    private final EntryNaming naming;
    private final String nodeType;

    MultiStorage(String transformer, boolean below, EntryNaming naming, String nodeType) {
        this.transformer = transformer;
        this.below = below;
        this.naming = naming;
        this.nodeType = nodeType;
    }

    String transformer() {
        return transformer;
    }

    /** Whether the entries lie below a child node named like the field. */
    boolean below() {
        return below;
    }

    EntryNaming naming() {
        return naming;
    }

    String nodeType() {
        return nodeType;
    }

    /** Whether each value is a node of its own. */
    public boolean hasNodes() {
        return !nodeType.isEmpty() && this != NUMBERED_PROPERTIES;
    }
}
