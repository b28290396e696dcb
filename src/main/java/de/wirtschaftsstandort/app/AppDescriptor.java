package de.wirtschaftsstandort.app;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.definition.Description;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file below {@code apps}, as Magnolia 5 or 6 writes it; {@link AppDefinition} is what it means. */
@Description("An app that lists and edits the items of a workspace.")
public record AppDescriptor(
        @Description("The file's name unless given.") @Nullable String name,
        @Description("Text or message key.") @Nullable String label,
        @Description("Name of an icon.") @Nullable String icon,
        @Description("Colour scheme of the app.") @Nullable String theme,
        @Description("Accepted without meaning: all bundles are one key space.") @Nullable String i18nBasename,
        @Description("Kind of the app; only content apps are known.")
                @JsonProperty("$type")
                @JsonAlias("class")
                @Nullable
                String type,
        @Description("Accepted for the known classes; foreign Java code is not run.") @Nullable String appClass,
        @Description("Left out when false.") @Nullable Boolean enabled,
        @Description("Who sees the app; everyone who is an editor unless given.") @Nullable Permissions permissions,
        @Description("Where the items lie (6.x).") @Nullable SourceDescriptor datasource,
        @Description("The parts of the app: a browser and one or more detail sub-apps.") @Nullable
                Map<String, @Nullable SubAppDescriptor> subApps,
        @Description("What a link offers when it chooses from this app; made from the browser unless given.")
                @JsonAlias("chooserDialog")
                @Nullable
                Object chooseDialog,
        @Description("Set by !content-type:.") @JsonProperty("!content-type") @Nullable String contentType) {

    /** Who sees the app. */
    public record Permissions(@Description("Names of roles.") @Nullable List<String> roles) {}

    /** Where items lie: a 6.x datasource or a 5.x content connector. */
    public record SourceDescriptor(
            @Description(
                            value = "Kind of the source.",
                            offers = {"jcrDatasource"})
                    @JsonProperty("$type")
                    @JsonAlias("class")
                    @Nullable
                    String type,
            @Description("Name of the workspace.") @JsonAlias("repository") @Nullable String workspace,
            @Description("Path below which the items lie; / unless given.") @JsonAlias("path") @Nullable
                    String rootPath,
            @Description("Node types that are shown; all unless given.")
                    @JsonAlias({"nodeTypes", "allowedNodeType"})
                    @Nullable
                    List<NodeTypeName> allowedNodeTypes,
            @Description("The property that names an item for people.") @Nullable String describeByProperty,
            @Description("Order of siblings in lists.") @JsonAlias("defaultOrder") @Nullable Object sortBy) {}
}
