package de.wirtschaftsstandort.app;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.app.AppDescriptor.SourceDescriptor;
import de.wirtschaftsstandort.definition.Description;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser or a detail sub-app of either generation. */
public record SubAppDescriptor(
        @Description(
                        value = "Kind of the sub-app; browser and detail are also known by their names.",
                        offers = {"browserSubApp", "detailSubApp"})
                @JsonProperty("$type")
                @JsonAlias("class")
                @Nullable
                String type,
        @Description("Accepted for the known classes; foreign Java code is not run.") @Nullable String subAppClass,
        @Description("Text or message key.") @Nullable String label,
        @Description("Name of an icon.") @Nullable String icon,
        @Description("Left out when false.") @Nullable Boolean enabled,
        @Description("Browser: where the items lie (6.x).") @Nullable SourceDescriptor datasource,
        @Description("Browser: where the items lie (5.x).") @Nullable SourceDescriptor contentConnector,
        @Description("Browser: how the items are shown.") @Nullable Workbench workbench,
        @Description("What can be done, by name.") @Nullable Map<String, @Nullable ActionDescriptor> actions,
        @Description("Browser: in which order actions are offered.") @Nullable ActionbarDescriptor actionbar,
        @Description("Detail: the form, as in a dialog (6.x).") @Nullable Object form,
        @Description("Detail: the form (5.x).") @Nullable Editor editor,
        @Description("Detail: node type of new items (6.x).") @JsonAlias("nodeType") @Nullable String itemType) {

    /** How the items are shown. The keys of the source are those of 5.0. */
    public record Workbench(
            @Description("Tree, list and others, as list or map.") @Nullable Map<String, @Nullable View> contentViews,
            @Description("Name of the workspace (5.0).") @Nullable String workspace,
            @Description("Path below which the items lie (5.0).") @Nullable String path,
            @Description("Node types that are shown (5.0).") @Nullable List<NodeTypeName> nodeTypes) {}

    /** One way to show the items. */
    public record View(
            @Description(
                            value = "Kind of the view; tree, list, thumbnail and search are also known by their names.",
                            offers = {"treeView", "listView", "thumbnailView", "searchView"})
                    @JsonProperty("$type")
                    @JsonAlias("class")
                    @Nullable
                    String type,
            @Description("Left out when false.") @Nullable Boolean enabled,
            @Description("The columns, as list or map.") @Nullable Map<String, @Nullable Column> columns) {}

    /** One column of a view. */
    public record Column(
            @Description(
                            value = "Kind of the column; shows the property as text unless given.",
                            offers = {"jcrTitleColumn", "jcrStatusColumn", "dateColumn"})
                    @JsonProperty("$type")
                    @JsonAlias("class")
                    @Nullable
                    String type,
            @Description("Text or message key.") @Nullable String label,
            @Description("Name of the property; the column's name unless given.") @Nullable String propertyName,
            @Description("Width in pixels.") @Nullable Double width,
            @Description("Share of the width that is left.") @Nullable Double expandRatio,
            @Description("Whether one can sort by it.") @Nullable Boolean sortable,
            @Description("Whether choosers show it too; true unless given.") @Nullable Boolean displayInChooseDialog,
            @Description("Left out when false.") @Nullable Boolean enabled) {}

    /** The editor of a 5.x detail sub-app. */
    public record Editor(
            @Description("The form, as in a dialog.") @Nullable Object form,
            @Description("Node type of new items.") @Nullable NodeTypeName nodeType) {}
}
