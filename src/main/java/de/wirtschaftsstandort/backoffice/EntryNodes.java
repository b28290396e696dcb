package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.dialog.EntryNaming;
import de.wirtschaftsstandort.dialog.StoredAs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The nodes that are entries of a repeated field. */
final class EntryNodes {

    private EntryNodes() {}

    /** In their order. */
    static List<ContentNode> of(StoredAs.Entries stored, String language, ContentNode node) {
        String parent = stored.parent(language);
        Optional<ContentNode> holder = parent.isEmpty() ? Optional.of(node) : node.child(parent);
        return holder.map(ContentNode::children).orElse(List.of()).stream()
                .filter(child -> isEntry(stored, language, child))
                .toList();
    }

    /** In a node of their own all children are entries; beside others they are known by their names. */
    private static boolean isEntry(StoredAs.Entries stored, String language, ContentNode child) {
        if (!stored.parent().isEmpty()) {
            return true;
        }
        String suffix = stored.translated() && !language.isEmpty() ? "_" + language : "";
        String start = stored.naming() == EntryNaming.FIELD_AND_NUMBER ? Pattern.quote(stored.field()) : "";
        return child.name().matches(start + "\\d+" + suffix);
    }
}
