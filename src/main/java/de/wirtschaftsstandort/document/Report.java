package de.wirtschaftsstandort.document;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A document to hand out.
 *
 * @param language BCP 47 tag
 * @param facts what identifies it: as of when, which plan, who made it
 * @param notice stands at the foot of every page
 */
@TemplateVisible
public record Report(String title, String language, List<Fact> facts, List<Section> sections, String notice) {

    /** A labelled fact. */
    @TemplateVisible
    public record Fact(String label, String value) {}

    /**
     * A chapter.
     *
     * @param heading empty when the title says it
     */
    @TemplateVisible
    public record Section(String heading, List<String> paragraphs, List<Picture> pictures, List<Table> tables) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            pictures = List.copyOf(pictures);
            tables = List.copyOf(tables);
        }

        public static Section of(Table table) {
            return new Section("", List.of(), List.of(), List.of(table));
        }

        public static Section of(String heading, Table table) {
            return new Section(heading, List.of(), List.of(), List.of(table));
        }

        public static Section words(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, List.of(), List.of());
        }
    }

    /**
     * A drawing; a table beside it always says the same.
     *
     * @param svg a whole {@code svg} element
     * @param aside small, beside the title and the facts
     */
    @TemplateVisible
    public record Picture(String svg, String alternative, boolean aside) {

        public Picture(String svg, String alternative) {
            this(svg, alternative, false);
        }
    }

    public Report {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }
}
