package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.dialog.DialogDefinition;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A form from YAML over a store of its own: what is typed is checked, saved and read again as the screens do it. */
final class FormBed {

    static final String WORKSPACE = "things";

    private static final TestStore STORE = TestStore.fresh();

    private static final Messages NO_MESSAGES = new Messages() {
        @Override
        public Optional<String> find(String key, Locale locale) {
            return Optional.empty();
        }

        @Override
        public String text(String key, Locale locale, Object... arguments) {
            return key;
        }
    };

    private final List<FormPart> parts;
    private final FieldText text = new FieldText(new LinkPaths(STORE.author(), node -> true));
    private final FieldOptions options;
    private final NodeId node;

    private FormBed(MemoryDefinitions definitions, DialogDefinition dialog) {
        this.parts = new FormParts(List.of("en")).of(dialog.fields().toList());
        this.options = new FieldOptions(STORE.author(), new ContentTypes(definitions), NO_MESSAGES);
        ContentSession session = STORE.open(WORKSPACE);
        node = session.add(root(session), NodeId.random(), "n" + NodeId.random(), "mgnl:content", Map.of());
        session.commit();
    }

    private static NodeId root(ContentSession session) {
        return session.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
    }

    /** @param properties of a 6.x form, indented by nothing */
    static FormBed of(String properties) {
        MemoryDefinitions definitions = new MemoryDefinitions(
                new MemoryResources().put("/m/dialogs/d.yaml", "form:\n  properties:\n" + properties.indent(4)));
        return new FormBed(
                definitions,
                new Dialogs(definitions).find(DefinitionId.of("m:d")).orElseThrow());
    }

    FormBed with(String property, PropertyValue value) {
        ContentSession session = STORE.open(WORKSPACE);
        session.set(node, PropertyKey.of(property), value);
        session.commit();
        return this;
    }

    ContentNode node() {
        return STORE.author().find(WORKSPACE, node).orElseThrow();
    }

    /** An item elsewhere, to point to. */
    static NodeId target(String workspace, String name) {
        ContentSession session = STORE.open(workspace);
        NodeId top =
                session.nodes().find(workspace, NodePath.ROOT).orElseThrow().id();
        NodeId id = session.add(top, NodeId.random(), name, "mgnl:content", Map.of());
        session.commit();
        return id;
    }

    FormData shown() {
        return new ReadForm(text).of(parts, node());
    }

    /** What the screen shows, with some inputs changed. */
    FormData typed(Map<String, List<String>> inputs) {
        Map<String, List<String>> values = new LinkedHashMap<>(shown().values());
        values.putAll(inputs);
        return new FormData(values);
    }

    List<String> faults(FormData data) {
        return new CheckForm(text, options, code -> code.equals("23.1"), NO_MESSAGES, Locale.GERMAN)
                .faults(parts, data, shown()).stream()
                        .map(fault -> fault.key() + " " + fault.messageKey())
                        .toList();
    }

    FormBed save(FormData data) {
        ContentSession session = STORE.open(WORKSPACE);
        new WriteForm(text, session, WORKSPACE).write(parts, data, node);
        session.commit();
        return this;
    }

    FormBed save(Map<String, List<String>> inputs) {
        return save(typed(inputs));
    }

    Optional<PropertyValue> stored(String property) {
        return node().property(PropertyKey.of(property));
    }
}
