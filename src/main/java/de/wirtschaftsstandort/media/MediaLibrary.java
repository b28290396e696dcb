package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the library as the person at work may see it. */
@Service
@OnlyWithBackoffice
public class MediaLibrary {

    private static final int MOST_HITS = 200;

    private final ContentStages stages;

    MediaLibrary(ContentStages stages) {
        this.stages = stages;
    }

    public ContentNode root() {
        return author().find(Media.WORKSPACE, NodePath.ROOT).orElseThrow();
    }

    /** The root for an empty id; empty when it is none, not there or not to be seen. */
    public Optional<ContentNode> folder(String id, Editor editor) {
        return id.isBlank() ? Optional.of(root()) : find(id, editor).filter(node -> !node.isType(Media.ASSET));
    }

    public Optional<ContentNode> asset(String id, Editor editor) {
        return find(id, editor).filter(node -> node.isType(Media.ASSET));
    }

    /** As {@link #asset}, by the path that forms show. */
    public Optional<ContentNode> assetAt(String path, Editor editor) {
        boolean well = path.startsWith("/") && path.length() > 1 && !path.contains("//") && !path.endsWith("/");
        return (well ? author().find(Media.WORKSPACE, NodePath.of(path)) : Optional.<ContentNode>empty())
                .filter(node -> node.isType(Media.ASSET))
                .filter(editor::mayRead);
    }

    private Optional<ContentNode> find(String id, Editor editor) {
        return NodeId.parse(id)
                .flatMap(node -> author().find(Media.WORKSPACE, node))
                .filter(node -> node.path().isRoot() || editor.mayRead(node));
    }

    /** From the root down, the folder itself last. */
    public List<ContentNode> way(ContentNode folder) {
        List<ContentNode> way = new ArrayList<>();
        for (Optional<ContentNode> at = Optional.of(folder);
                at.isPresent();
                at = at.get().parent()) {
            way.add(0, at.get());
        }
        return way;
    }

    /** Folders first, both by title. */
    public List<ContentNode> content(ContentNode folder, Editor editor) {
        return folder.children().stream()
                .filter(editor::mayRead)
                .filter(node -> node.isType(Media.FOLDER) || node.isType(Media.ASSET))
                .sorted(Comparator.comparing((ContentNode node) -> !node.isType(Media.FOLDER))
                        .thenComparing(node -> title(node).toLowerCase(Locale.GERMAN)))
                .toList();
    }

    /** Files below the folder whose title, name or alternative holds the words, at most 200. */
    public List<ContentNode> search(ContentNode folder, String words, Editor editor) {
        String wanted = words.toLowerCase(Locale.GERMAN);
        return author()
                .query(ContentQuery.in(Media.WORKSPACE).below(folder.path()).ofTypes(Media.ASSET))
                .stream()
                .filter(editor::mayRead)
                .filter(node -> (title(node) + " " + node.name() + " "
                                + node.text("alt").orElse(""))
                        .toLowerCase(Locale.GERMAN)
                        .contains(wanted))
                .limit(MOST_HITS)
                .toList();
    }

    /** Files with captions, to choose from. */
    public List<ContentNode> captions(Editor editor) {
        return author().query(ContentQuery.in(Media.WORKSPACE).ofTypes(Media.ASSET)).stream()
                .filter(editor::mayRead)
                .filter(node -> node.child(Media.RESOURCE)
                        .flatMap(resource -> resource.text("jcr:mimeType"))
                        .filter(FileKind.VTT.mimeType()::equals)
                        .isPresent())
                .limit(MOST_HITS)
                .toList();
    }

    public PublicationStatus status(ContentNode node) {
        return PublicationStatus.of(node, stages.nodes(Stage.PUBLIC));
    }

    public static String title(ContentNode node) {
        return node.text("title").filter(title -> !title.isBlank()).orElseGet(node::name);
    }

    private ContentNodes author() {
        return stages.nodes(Stage.AUTHOR);
    }
}
