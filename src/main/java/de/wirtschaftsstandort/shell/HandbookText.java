package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** The handbook's Markdown as blocks that its template knows; nothing in it becomes markup of its own. */
final class HandbookText {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private HandbookText() {}

    /** {@code kind}: {@code text}, {@code bold}, {@code emphasis}, {@code code}, {@code link} or {@code picture}. */
    @TemplateVisible
    public record Inline(String kind, String text, String link) {}

    /**
     * A block.
     *
     * @param kind {@code h1}, {@code h2}, {@code h3}, {@code p}, {@code pre}, {@code ul}, {@code ol}, {@code table} or {@code picture}
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
        HandbookBlocks blocks = new HandbookBlocks();
        PARSER.parse(markdown).accept(blocks);
        return blocks.read();
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
