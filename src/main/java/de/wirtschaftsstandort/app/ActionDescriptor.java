package de.wirtschaftsstandort.app;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.definition.Description;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that can be done with items, as YAML of either generation says it. */
public record ActionDescriptor(
        @Description(
                        value = "Kind of the action.",
                        offers = {
                            "openDetailSubappAction",
                            "openDialogAction",
                            "addFolderAction",
                            "markAsDeletedAction",
                            "jcrPublishAction",
                            "jcrUnpublishAction",
                            "commitAction",
                            "closeAction"
                        })
                @JsonProperty("$type")
                @JsonAlias("class")
                @Nullable
                String type,
        @Description("Accepted for the known classes; foreign Java code is not run.") @Nullable
                String implementationClass,
        @Description("Text or message key.") @Nullable String label,
        @Description("Name of an icon.") @Nullable String icon,
        @Description("Left out when false.") @Nullable Boolean enabled,
        @Description("Id of the dialog that opens.") @JsonAlias("dialogName") @Nullable String dialogId,
        @Description("App that opens; this one unless given.") @Nullable String appName,
        @Description("Sub-app that opens; detail unless given.") @JsonAlias("subAppId") @Nullable String subAppName,
        @Description(
                        value = "How the sub-app opens.",
                        offers = {"add", "edit", "view"})
                @Nullable
                String viewType,
        @Description("Node type of what is added.") @Nullable String nodeType,
        @Description("Whether everything below goes along.") @Nullable Boolean recursive,
        @Description("Name of the command, where the action is one.") @Nullable String command,
        @Description("When the action is offered.") @Nullable AvailabilityDescriptor availability) {

    /** When an action or a section of the action bar is offered. */
    public record AvailabilityDescriptor(
            @Description("With nothing selected; false unless given.") @Nullable Boolean root,
            @Description("With a node selected; true unless given.") @Nullable Boolean nodes,
            @Description("With several nodes selected; false unless given.") @Nullable Boolean multiple,
            @Description("Only for nodes of these types.") @Nullable List<NodeTypeName> nodeTypes,
            @Description("Only where one may write.") @Nullable Boolean writePermissionRequired,
            @Description("Conditions that must hold.") @Nullable Map<String, @Nullable Rule> rules,
            @Description("One condition (5.x).") @Nullable String ruleClass,
            @Description("Who is offered it.") @Nullable Access access) {}

    /** A condition by the class that checks it. */
    public record Rule(
            @Description(
                            value = "Kind of the condition.",
                            offers = {
                                "jcrIsDeletedRule",
                                "jcrIsNotDeletedRule",
                                "jcrPublishableRule",
                                "jcrPublishedRule"
                            })
                    @JsonProperty("$type")
                    @JsonAlias({"implementationClass", "class"})
                    @Nullable
                    String type,
            @Description("Whether the opposite must hold.") @Nullable Boolean negate) {}

    /** Who is offered something. */
    public record Access(@Description("Names of roles.") @Nullable List<String> roles) {}
}
