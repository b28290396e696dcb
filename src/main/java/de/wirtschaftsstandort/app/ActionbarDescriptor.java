package de.wirtschaftsstandort.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import de.wirtschaftsstandort.app.ActionDescriptor.AvailabilityDescriptor;
import de.wirtschaftsstandort.definition.Description;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The action bar of a browser as its YAML says it. */
public record ActionbarDescriptor(
        @Description("The action of a double click.") @Nullable String defaultAction,
        @Description("The action of the delete key.") @Nullable String deleteAction,
        @Description("Sections by name; of those available the first is shown.") @Nullable
                Map<String, @Nullable Section> sections) {

    /** What is offered for one kind of selection. */
    public record Section(
            @Description("Text or message key.") @Nullable String label,
            @Description("When the section is shown.") @Nullable AvailabilityDescriptor availability,
            @Description("Groups of actions.") @Nullable Map<String, @Nullable Group> groups) {}

    /** Actions that stand together. */
    public record Group(@Description("Names of actions.") @Nullable List<Item> items) {}

    /** One place in the bar; the short form is the name of the action. */
    public record Item(@Description("Name of an action.") @Nullable String name) {

        @JsonCreator
        static Item of(String name) {
            return new Item(name);
        }
    }
}
