package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.backoffice.PageMentions;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.PageTree;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person has to know and to say before a page is renamed, moved or deleted. */
@Component
@OnlyWithBackoffice
class PageAskScreens {

    private final PageTree tree;
    private final PageMentions mentions;
    private final ContentAccess access;
    private final ItemTrash trash;

    PageAskScreens(PageTree tree, PageMentions mentions, ContentAccess access, ItemTrash trash) {
        this.tree = tree;
        this.mentions = mentions;
        this.access = access;
        this.trash = trash;
    }

    /**
     * @param typed the name somebody asked for already, else blank
     * @param words to look for a target by, else blank
     * @param place what brings back to the level of the tree where somebody asked
     */
    PageAskScreen of(String verb, ContentNode page, String typed, String words, String place, Texts texts) {
        Optional<PageTree.Targets> places =
                Optional.of(verb).filter("move"::equals).map(move -> tree.targets(words));
        PageMentions.Found found = verb.equals("delete") ? mentions.of(page) : new PageMentions.Found(List.of(), 0);
        return new PageAskScreen(
                page.id().toString(),
                verb,
                EditorScreens.title(page, texts.language()),
                page.path().value(),
                typed.isBlank() ? page.name() : typed,
                trash.isPublic(page),
                PageMentions.countBelow(page),
                places.map(all -> targets(page, all, texts)).orElse(List.of()),
                words.strip(),
                places.map(all -> all.total() - all.pages().size()).orElse(0L),
                found.readable().stream().map(node -> mention(node, texts)).toList(),
                found.hidden(),
                place);
    }

    /** Indented as in the tree. Nothing moves below itself. */
    private List<PageAskScreen.Target> targets(ContentNode page, PageTree.Targets places, Texts texts) {
        Optional<NodeId> present = page.parent().map(ContentNode::id);
        return places.pages().stream()
                .filter(target -> !target.path().isWithin(page.path()))
                .filter(target -> access.may(Actions.CONTENT_WRITE, target))
                .map(target -> new PageAskScreen.Target(
                        target.id().toString(),
                        "\u2003".repeat(Math.max(0, target.path().depth() - 1))
                                + EditorScreens.title(target, texts.language()),
                        present.equals(Optional.of(target.id()))))
                .toList();
    }

    private static PageAskScreen.Mention mention(ContentNode node, Texts texts) {
        boolean isPage = node.workspace().equals(PageOutlines.WORKSPACE);
        return new PageAskScreen.Mention(
                EditorScreens.title(node, texts.language()),
                isPage ? node.path().value() : node.workspace() + ":" + node.path(),
                isPage ? Addresses.page(node.id()) : "");
    }
}
