package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.contenttype.ContentType;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.OptionSource;
import de.wirtschaftsstandort.dialog.ValueForm;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a field offers to choose from, wherever its definition says it comes from. */
public final class FieldOptions {

    /** More than that nobody looks through; a field with more needs a chooser. */
    private static final int MOST = 2_000;

    private final ContentNodes author;
    private final ContentTypes types;
    private final Messages messages;

    public FieldOptions(ContentNodes author, ContentTypes types, Messages messages) {
        this.author = author;
        this.types = types;
        this.messages = messages;
    }

    /** @param value what is stored */
    @TemplateVisible
    public record Offer(String value, String label) {}

    /** Empty for a field without options, and for one whose options are not known here. */
    public List<Offer> of(Field field, Locale language) {
        if (!(field.settings() instanceof FieldSettings.Choice choice)) {
            return List.of();
        }
        if (choice.options() instanceof OptionSource.Listed listed) {
            return listed.options().stream()
                    .map(option -> new Offer(option.value(), option.label().in(messages, language)))
                    .toList();
        }
        if (choice.options() instanceof OptionSource.Nodes nodes) {
            return nodes(nodes, field.form(), language);
        }
        if (choice.options() instanceof OptionSource.ContentType type) {
            return types.find(type.name()).map(found -> items(found, language)).orElse(List.of());
        }
        return List.of();
    }

    /** Whether the field takes values only from its list; an unknown source leaves it to the editor. */
    static boolean isClosed(Field field) {
        return field.settings() instanceof FieldSettings.Choice choice
                && !(choice.options() instanceof OptionSource.None);
    }

    private List<Offer> items(ContentType type, Locale language) {
        ContentQuery items = ContentQuery.in(type.workspace())
                .below(type.rootPath())
                .ofTypes(type.nodeType())
                .page(0, MOST);
        return author.query(items).stream()
                .map(item -> new Offer(item.id().toString(), titled(item, type.titleProperty(), language)))
                .sorted((a, b) -> String.CASE_INSENSITIVE_ORDER.compare(a.label(), b.label()))
                .toList();
    }

    private List<Offer> nodes(OptionSource.Nodes source, ValueForm form, Locale language) {
        if (!source.rootPath().startsWith("/")) {
            return List.of();
        }
        NodePath root = NodePath.of(
                source.rootPath().length() > 1 ? source.rootPath().replaceAll("/+$", "") : source.rootPath());
        ContentQuery below = ContentQuery.in(source.workspace())
                .below(root)
                .ofTypes(source.nodeTypes().toArray(String[]::new))
                .page(0, MOST);
        Optional<String> label =
                source.labelProperty().isEmpty() ? Optional.empty() : Optional.of(source.labelProperty());
        return author.query(below).stream()
                .filter(node -> !node.path().equals(root))
                .map(node -> new Offer(value(node, source, form), titled(node, label, language)))
                .filter(offer -> !offer.value().isEmpty())
                .toList();
    }

    private static String value(ContentNode node, OptionSource.Nodes source, ValueForm form) {
        if (!source.valueProperty().isEmpty()) {
            return node.text(source.valueProperty()).orElse("");
        }
        return form == ValueForm.PATH ? node.path().value() : node.id().toString();
    }

    private static String titled(ContentNode node, Optional<String> property, Locale language) {
        return property.flatMap(name -> node.text(name, language.getLanguage()))
                .filter(text -> !text.isBlank())
                .orElse(node.name());
    }
}
