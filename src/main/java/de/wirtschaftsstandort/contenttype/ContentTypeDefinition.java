package de.wirtschaftsstandort.contenttype;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.definition.Description;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file below {@code contentTypes}, as Magnolia writes it; {@link ContentType} is what it means. */
@Description("A content type: where its items lie and what they consist of.")
public record ContentTypeDefinition(
        @Description("Where the items lie.") @JsonProperty(required = true) Datasource datasource,
        @Description("What an item consists of.") @Nullable Model model) {

    /** Where the items lie. */
    public record Datasource(
            @Description(
                            value = "Kind of the source; only the content store is supported.",
                            offers = {"jcr", "jcrDatasource"})
                    @JsonAlias("$type")
                    @Nullable
                    String type,
            @Description("Name of the workspace: letters, digits, '-' and '_'.") @JsonProperty(required = true)
                    String workspace,
            @Description("Path below which the items lie; / unless given.") @Nullable String rootPath,
            @Description("Make the workspace when it is missing.") @Nullable Boolean autoCreate,
            @Description("Prefixes and their URIs; accepted, the store needs none.") @Nullable
                    Map<String, String> namespaces,
            @Description("Resource path of a CND file; accepted, the store knows node types by their names.") @Nullable
                    String nodeTypeDefinition) {}

    /** What an item consists of. */
    public record Model(
            @Description("Node type of the items; mgnl:content unless given.") @Nullable String nodeType,
            @Description("Own key: the property that names an item for people; title or name unless given.") @Nullable
                    String titleProperty,
            @Description("The properties by name, or a list of properties with a name.") @Nullable
                    Map<String, @Nullable PropertyDefinition> properties,
            @Description("Groups of properties that are stored together below an item.") @JsonAlias("models") @Nullable
                    Map<String, @Nullable SubModelDefinition> subModels) {}

    /** A group of properties stored together in a node below the item. */
    public record SubModelDefinition(
            @Description("The name that properties use as their type.") @Nullable String name,
            @Description("Stored as mgnl:contentNode, whatever is given.") @Nullable String nodeType,
            @Description("The properties of the group; they must not use another group.") @Nullable
                    Map<String, @Nullable PropertyDefinition> properties) {}
}
