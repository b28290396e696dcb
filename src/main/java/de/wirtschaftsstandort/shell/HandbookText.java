package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of Markdown the handbook is written in: headings of three levels, paragraphs, lists one level deep,
 * tables, bold, code and links. Everything else stays the text it is; nothing becomes markup of its own.
 */
final class HandbookText {

    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) (.+)");
    private static final Pattern INLINE =
            Pattern.compile("\\*\\*(?<bold>[^*]+)\\*\\*|`(?<code>[^`]+)`|\\[(?<text>[^\\]]+)]\\((?<link>[^)\\s]+)\\)");
    /** To another chapter, a place in it or a screen; never to another host. */
    private static final Pattern LINK = Pattern.compile("/[^/\\\\]\\S*|#[\\w-]+|[\\w-]+\\.md(#[\\w-]+)?");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();

    private HandbookText() {}

    /** {@code kind}: {@code text}, {@code bold}, {@code code} or {@code link}. */
    @TemplateVisible
    public record Inline(String kind, String text, String link) {}

    /**
     * A block.
     *
     * @param kind {@code h1}, {@code h2}, {@code h3}, {@code p}, {@code ul}, {@code ol} or {@code table}
     * @param id of a heading; empty for all others
     * @param rows of a table, head first; items of a list or the one text of all others are rows of one cell
     */
    @TemplateVisible
    public record Block(String kind, String id, List<List<List<Inline>>> rows) {

        /** As somebody reads it who searches. */
        public String plain() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> row.forEach(cell -> {
                cell.forEach(inline -> text.append(inline.text()));
                text.append(' ');
            }));
            return text.toString().strip();
        }
    }

    static List<Block> read(String markdown) {
        HandbookText text = new HandbookText();
        markdown.lines().map(String::stripTrailing).forEach(text::line);
        text.end();
        return List.copyOf(text.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            end();
            String title = heading.group(2);
            blocks.add(new Block("h" + heading.group(1).length(), id(title), List.of(List.of(inlines(title)))));
        } else if (line.isBlank()) {
            end();
        } else if (!pending.isEmpty() && startsAnother(line)) {
            end();
            pending.add(line);
        } else {
            pending.add(line.strip());
        }
    }

    /** A list or table right below a paragraph, or a paragraph right below a table. */
    private boolean startsAnother(String line) {
        String first = pending.get(0);
        return (ITEM.matcher(line).matches() && !ITEM.matcher(first).matches())
                || line.startsWith("|") != first.startsWith("|");
    }

    private void end() {
        if (pending.isEmpty()) {
            return;
        }
        String first = pending.get(0);
        Matcher item = ITEM.matcher(first);
        if (item.matches()) {
            blocks.add(new Block(item.group(1).equals("-") ? "ul" : "ol", "", items()));
        } else if (first.startsWith("|")) {
            blocks.add(new Block("table", "", table()));
        } else {
            blocks.add(new Block("p", "", List.of(List.of(inlines(String.join(" ", pending))))));
        }
        pending.clear();
    }

    /** Lines that begin no item go on with the one before. */
    private List<List<List<Inline>>> items() {
        List<String> items = new ArrayList<>();
        for (String line : pending) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(2));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line);
            }
        }
        return items.stream().map(text -> List.of(inlines(text))).toList();
    }

    private List<List<List<Inline>>> table() {
        return pending.stream()
                .filter(line -> !line.matches("\\|[-| :]+\\|"))
                .map(line ->
                        List.of(line.substring(1, line.length() - (line.endsWith("|") && line.length() > 1 ? 1 : 0))
                                .split("\\|", -1)))
                .map(cells -> cells.stream().map(cell -> inlines(cell.strip())).toList())
                .toList();
    }

    private static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher found = INLINE.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                inlines.add(new Inline("text", text.substring(from, found.start()), ""));
            }
            inlines.add(inline(found));
            from = found.end();
        }
        if (from < text.length()) {
            inlines.add(new Inline("text", text.substring(from), ""));
        }
        return List.copyOf(inlines);
    }

    private static Inline inline(Matcher found) {
        if (found.group("bold") != null) {
            return new Inline("bold", found.group("bold"), "");
        }
        if (found.group("code") != null) {
            return new Inline("code", found.group("code"), "");
        }
        String link = found.group("link");
        return LINK.matcher(link).matches()
                ? new Inline("link", found.group("text"), link.replaceFirst("^([\\w-]+)\\.md", Handbook.PATH + "/$1"))
                : new Inline("text", found.group("text"), "");
    }

    static String id(String title) {
        return title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
