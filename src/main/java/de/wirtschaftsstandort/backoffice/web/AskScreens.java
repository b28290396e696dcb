package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ItemLists;
import de.wirtschaftsstandort.backoffice.ItemTags;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person has to know and to say before items are moved, renamed or deleted. */
@Component
@OnlyWithBackoffice
class AskScreens {

    private final ItemLists lists;
    private final ItemTrash trash;

    AskScreens(ItemLists lists, ItemTrash trash) {
        this.lists = lists;
        this.trash = trash;
    }

    /** @param typed tags to begin with; empty for none */
    AskScreen of(ContentApp app, String verb, List<ContentNode> nodes, String folder, String typed, Texts texts) {
        return new AskScreen(
                Addresses.of(app) + "/actions",
                Addresses.folder(app, Addresses.folder(app, folder)),
                verb,
                folder,
                nodes.stream()
                        .map(node -> new AskScreen.Item(node.id().toString(), app.title(node, texts.language())))
                        .toList(),
                nodes.stream().filter(trash::isPublic).count(),
                verb.equals("move") ? targets(app, nodes, texts) : List.of(),
                nodes.isEmpty() ? "" : nodes.get(0).name(),
                typed,
                verb.equals("tag") ? ItemTags.ofAll(nodes) : List.of());
    }

    /** Nothing moves into itself. */
    private List<AskScreen.Target> targets(ContentApp app, List<ContentNode> nodes, Texts texts) {
        List<AskScreen.Target> targets = new ArrayList<>();
        targets.add(new AskScreen.Target(app.root().value(), texts.text("content.root")));
        for (ContentNode folder : lists.folders(app)) {
            NodePath path = folder.path();
            if (nodes.stream().noneMatch(node -> path.isWithin(node.path()))) {
                targets.add(new AskScreen.Target(path.value(), path.value()));
            }
        }
        return targets;
    }
}
