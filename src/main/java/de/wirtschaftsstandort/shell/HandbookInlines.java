package de.wirtschaftsstandort.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text below one node in a row: the outermost of bold, emphasis and link counts, text of one kind is one piece. */
final class HandbookInlines extends AbstractVisitor {

    /** To another chapter, a place in it or a screen; never to another host. */
    private static final Pattern LINK = Pattern.compile("/[^/\\\\]\\S*|#[\\w-]+|[\\w-]+\\.md(#[\\w-]+)?");

    private static final Pattern PICTURE = Pattern.compile("images/(" + Handbook.PICTURE_NAME + ")");

    private final List<HandbookText.Inline> inlines = new ArrayList<>();
    private String kind = "text";
    private String link = "";

    private HandbookInlines() {}

    static List<HandbookText.Inline> of(Node parent) {
        HandbookInlines found = new HandbookInlines();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(found);
        }
        return List.copyOf(found.inlines);
    }

    @Override
    public void visit(Text text) {
        add(kind, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(kind.equals("link") ? kind : "code", code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(kind, html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(kind, " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(kind, " ");
    }

    /** Items of a list may have more than one, and lists below them. */
    @Override
    public void visit(Paragraph paragraph) {
        if (!inlines.isEmpty()) {
            add("text", " ");
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within("bold", "", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("emphasis", "", emphasis);
    }

    @Override
    public void visit(Link node) {
        String target = node.getDestination();
        if (LINK.matcher(target).matches()) {
            within("link", target.replaceFirst("^([\\w-]+)\\.md", Handbook.PATH + "/$1"), node);
        } else {
            visitChildren(node);
        }
    }

    /** What stands for the picture, with its address; none when it is no picture of the handbook. */
    static HandbookText.Inline picture(Image image) {
        StringBuilder alternative = new StringBuilder();
        of(image).forEach(inline -> alternative.append(inline.text()));
        Matcher name = PICTURE.matcher(image.getDestination());
        return new HandbookText.Inline(
                "picture", alternative.toString(), name.matches() ? Handbook.pictureAddress(name.group(1)) : "");
    }

    private void within(String inner, String target, Node node) {
        if (!kind.equals("text")) {
            visitChildren(node);
            return;
        }
        kind = inner;
        link = target;
        visitChildren(node);
        kind = "text";
        link = "";
    }

    private void add(String as, String text) {
        int last = inlines.size() - 1;
        boolean goesOn = last >= 0
                && inlines.get(last).kind().equals(as)
                && inlines.get(last).link().equals(link);
        if (goesOn) {
            inlines.set(last, new HandbookText.Inline(as, inlines.get(last).text() + text, link));
        } else {
            inlines.add(new HandbookText.Inline(as, text, link));
        }
    }
}
