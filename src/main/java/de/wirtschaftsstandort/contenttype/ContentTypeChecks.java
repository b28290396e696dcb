package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.NameFaults;
import de.wirtschaftsstandort.contenttype.ContentTypeDefinition.Datasource;
import de.wirtschaftsstandort.contenttype.ContentTypeDefinition.Model;
import de.wirtschaftsstandort.contenttype.ContentTypeDefinition.SubModelDefinition;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether what content types name is there, is allowed by the store, and belongs to one type only. */
public final class ContentTypeChecks implements DefinitionCheck {

    /** Kinds of source that mean the content store. */
    private static final Set<String> STORE = Set.of("", "jcr", "jcrdatasource", "jcrcontenttypedatasource");

    private final ModuleResources resources;

    public ContentTypeChecks(ModuleResources resources) {
        this.resources = resources;
    }

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        Map<String, ContentType> types = ContentTypes.read(registry);
        Map<String, ContentType> earlier = new LinkedHashMap<>();
        for (Definition<ContentTypeDefinition> definition : registry.all(ContentTypes.CONTENT_TYPES)) {
            TypeFindings findings = new TypeFindings(registry, definition, problems);
            datasource(definition.value().datasource(), findings);
            Model model = definition.value().model();
            if (model != null) {
                model(model, findings, types.keySet());
            }
            ContentType type = types.get(definition.id().value());
            if (type != null) {
                owner(type, earlier, findings);
                earlier.put(type.name(), type);
            }
        }
        return problems;
    }

    private void datasource(Datasource source, TypeFindings findings) {
        String kind = ContentTypeReading.text(source.type());
        if (!STORE.contains(kind.toLowerCase(Locale.ROOT))) {
            findings.error(
                    "datasource.type", "a source of kind '" + kind + "' is not supported, the content store is used");
        }
        NameFaults.ofWorkspace(source.workspace().trim())
                .ifPresent(fault -> findings.error("datasource.workspace", fault));
        String nodeTypes = ContentTypeReading.text(source.nodeTypeDefinition());
        if (!nodeTypes.isEmpty() && resources.find(nodeTypes).isEmpty()) {
            findings.warning("datasource.nodeTypeDefinition", "there is no file '" + nodeTypes + "'");
        }
    }

    private static void model(Model model, TypeFindings findings, Set<String> types) {
        String nodeType = ContentTypeReading.text(model.nodeType());
        if (nodeType.equals(ContentType.FOLDER)) {
            findings.error("model.nodeType", "'" + nodeType + "' is a folder's type; items need one of their own");
        } else if (!nodeType.isEmpty()) {
            NameFaults.ofNodeType(nodeType).ifPresent(fault -> findings.error("model.nodeType", fault));
        }
        var subModels = ContentTypeReading.given(model.subModels());
        var properties = ContentTypeReading.given(model.properties());
        new PropertyChecks(findings, types, subModels.keySet()).check("model.properties", properties);
        String below = findings.isGiven("model", "models") ? "model.models." : "model.subModels.";
        subModels.forEach((name, subModel) -> subModel(
                below + name, name, subModel, findings, types, ContentTypeReading.others(subModels.keySet(), name)));
        String title = ContentTypeReading.text(model.titleProperty());
        if (!title.isEmpty() && !properties.containsKey(title)) {
            findings.error(
                    "model.titleProperty",
                    "there is no property '" + title + "'" + TypeFindings.near(title, properties.keySet()));
        }
    }

    private static void subModel(
            String key,
            String name,
            SubModelDefinition subModel,
            TypeFindings findings,
            Set<String> types,
            Set<String> others) {
        String nodeType = ContentTypeReading.text(subModel.nodeType());
        if (!nodeType.isEmpty() && !nodeType.equals(ContentType.SUB_ITEM)) {
            findings.warning(
                    key + ".nodeType",
                    "parts of an item are stored as " + ContentType.SUB_ITEM + ", not as '" + nodeType + "'");
        }
        PropertyKind.named(name)
                .ifPresent(kind ->
                        findings.warning(key, "the sub-model '" + name + "' hides the built-in type " + kind.yaml()));
        new PropertyChecks(findings, types, others)
                .check(key + ".properties", ContentTypeReading.given(subModel.properties()));
    }

    /** An item must not have two types, else no one knows which form edits it. */
    private static void owner(ContentType type, Map<String, ContentType> earlier, TypeFindings findings) {
        earlier.values().stream()
                .filter(type::overlaps)
                .findFirst()
                .ifPresent(other -> findings.error(
                        "datasource.workspace",
                        "the items of '" + other.name() + "' lie in the workspace '" + type.workspace()
                                + "' too and have the same node type " + type.nodeType()
                                + "; one of both needs another workspace, rootPath or nodeType"));
    }
}
