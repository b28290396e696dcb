package de.wirtschaftsstandort.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Walks a parsed chapter block by block; a quotation is the blocks in it, markup within the text stays text. */
final class HandbookBlocks extends AbstractVisitor {

    private static final int DEEPEST_HEADING = 3;

    private final List<HandbookText.Block> blocks = new ArrayList<>();

    List<HandbookText.Block> read() {
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Heading heading) {
        List<HandbookText.Inline> inlines = HandbookInlines.of(heading);
        HandbookText.Block block = one("h" + Math.min(DEEPEST_HEADING, heading.getLevel()), inlines);
        blocks.add(new HandbookText.Block(block.kind(), HandbookText.id(block.plain()), block.rows()));
    }

    /** A picture that stands alone is a block of its own. */
    @Override
    public void visit(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only instanceof Image picture && only.getNext() == null) {
            blocks.add(one("picture", List.of(HandbookInlines.picture(picture))));
            return;
        }
        blocks.add(one("p", HandbookInlines.of(paragraph)));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text("pre", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text("pre", code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        text("p", html.getLiteral());
    }

    @Override
    public void visit(BulletList list) {
        items("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        items("ol", list);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            blocks.add(new HandbookText.Block(
                    "table",
                    "",
                    children(block)
                            .flatMap(HandbookBlocks::children)
                            .filter(TableRow.class::isInstance)
                            .map(row -> children(row).map(HandbookInlines::of).toList())
                            .toList()));
        }
    }

    private void text(String kind, String text) {
        blocks.add(one(kind, List.of(new HandbookText.Inline("text", text.stripTrailing(), ""))));
    }

    private void items(String kind, Node list) {
        blocks.add(new HandbookText.Block(
                kind,
                "",
                children(list).map(item -> List.of(HandbookInlines.of(item))).toList()));
    }

    private static HandbookText.Block one(String kind, List<HandbookText.Inline> inlines) {
        return new HandbookText.Block(kind, "", List.of(List.of(inlines)));
    }

    private static Stream<Node> children(Node parent) {
        return parent.getFirstChild() == null
                ? Stream.empty()
                : Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
