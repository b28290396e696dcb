package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The handbook for editors, as {@code docs/editors} has it: chapters in the order of their file names. */
@Component
@OnlyWithBackoffice
public class Handbook {

    public static final String PATH = Backoffice.PATH + "/help";

    static final String PICTURE_NAME = "[a-z0-9-]+\\.webp";

    private static final String FILES = "classpath*:/handbook/*.md";

    /** Read when somebody first asks: no start waits for a handbook. */
    private final SingletonSupplier<List<Chapter>> chapters;

    Handbook() {
        this.chapters = SingletonSupplier.of(Handbook::packed);
    }

    Handbook(List<Chapter> chapters) {
        this.chapters = SingletonSupplier.of(List.copyOf(chapters));
    }

    /**
     * One file.
     *
     * @param name of the file without its end, as it stands in the address
     */
    @TemplateVisible
    public record Chapter(String name, String title, List<HandbookText.Block> blocks) {

        public static Chapter of(String name, String markdown) {
            List<HandbookText.Block> blocks = HandbookText.read(markdown);
            return new Chapter(
                    name,
                    blocks.stream()
                            .filter(block -> block.kind().equals("h1"))
                            .map(HandbookText.Block::plain)
                            .findFirst()
                            .orElse(name),
                    blocks.stream().filter(block -> !block.kind().equals("h1")).toList());
        }

        public String address() {
            return PATH + "/" + name;
        }

        Stream<Section> sections() {
            List<Section> sections = new ArrayList<>();
            String id = "";
            String heading = title;
            StringBuilder text = new StringBuilder();
            for (HandbookText.Block block : blocks) {
                if (!block.id().isEmpty()) {
                    sections.add(new Section(this, id, heading, text.toString()));
                    text.setLength(0);
                    id = block.id();
                    heading = block.plain();
                } else {
                    text.append(block.plain()).append(' ');
                }
            }
            sections.add(new Section(this, id, heading, text.toString()));
            return sections.stream();
        }
    }

    /** What stands below one heading; the id is empty for the beginning of a chapter. */
    public record Section(Chapter chapter, String id, String heading, String text) {

        boolean has(String words) {
            String all = (chapter.title() + " " + heading + " " + text).toLowerCase(Locale.GERMAN);
            return Stream.of(words.toLowerCase(Locale.GERMAN).strip().split("\\s+"))
                    .allMatch(all::contains);
        }

        boolean names(String words) {
            return heading.toLowerCase(Locale.GERMAN)
                    .contains(words.toLowerCase(Locale.GERMAN).strip());
        }

        public String address() {
            return chapter.address() + (id.isEmpty() ? "" : "#" + id);
        }
    }

    public List<Chapter> chapters() {
        return chapters.obtain();
    }

    public Optional<Chapter> find(String name) {
        return chapters().stream()
                .filter(chapter -> chapter.name().equals(name))
                .findFirst();
    }

    static String pictureAddress(String name) {
        return PATH + "/images/" + name;
    }

    /** A picture of the handbook as WebP; empty when there is none of this name. */
    public Optional<byte[]> picture(String name) {
        if (!name.matches(PICTURE_NAME)) {
            return Optional.empty();
        }
        try (InputStream bytes = Handbook.class.getResourceAsStream("/handbook/images/" + name)) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sections with all the words, those first that are called so. */
    public List<Section> search(String words) {
        return words.isBlank()
                ? List.of()
                : chapters().stream()
                        .flatMap(Chapter::sections)
                        .filter(section -> section.has(words))
                        .sorted(Comparator.comparing(section -> !section.names(words)))
                        .toList();
    }

    private static List<Chapter> packed() {
        try {
            List<Chapter> chapters = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String name = String.valueOf(file.getFilename()).replaceFirst("\\.md$", "");
                chapters.add(Chapter.of(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            chapters.sort(Comparator.comparing(Chapter::name));
            return List.copyOf(chapters);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
