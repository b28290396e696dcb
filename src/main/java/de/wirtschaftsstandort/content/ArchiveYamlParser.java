package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML text to parts with lines. Works on the parser's events only, so nothing a file says can make an object. Takes
 * what real files have: a byte order mark, non-breaking blanks as indentation, CRLF, keys given twice (the last counts).
 */
final class ArchiveYamlParser {

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \u00A0]*\u00A0[ \u00A0]*");
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final String file;
    private final List<Problem> problems;
    private final ArchiveLimits limits = new ArchiveLimits();
    private final Map<Anchor, ArchiveYamlPart> anchors = new HashMap<>();
    private final Iterator<Event> events;

    private ArchiveYamlParser(String file, String text, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        String tolerated = tolerated(text);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(ArchiveLimits.LARGEST_FILE)
                // Read in one piece: between two pieces the reader stumbles over a character of two halves, such as an
                // emoji.
                .setBufferSize(tolerated.length() + 1)
                .build();
        events = new Parse(settings).parseString(tolerated).iterator();
    }

    /** The file's document; empty when there is nothing but comments. Warnings are added to the problems. */
    static Optional<ArchiveYamlPart> parse(String file, String text, List<Problem> problems) {
        try {
            return new ArchiveYamlParser(file, text, problems).document();
        } catch (MarkedYamlEngineException e) {
            throw new ArchiveRefused(
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(-1) + 1,
                    "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ArchiveRefused(
                    0,
                    "not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static String tolerated(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return INDENTATION.matcher(withoutMark).replaceAll(blanks -> " "
                .repeat(blanks.group().length()));
    }

    private Optional<ArchiveYamlPart> document() {
        Optional<ArchiveYamlPart> document = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                if (document.isPresent()) {
                    throw new ArchiveRefused(line(event), "a second document begins here; an archive file has one");
                }
                document = Optional.of(part(node, 0));
            }
        }
        return document;
    }

    private ArchiveYamlPart part(NodeEvent event, int depth) {
        int line = line(event);
        if (event instanceof AliasEvent alias) {
            limits.alias(line);
            return Optional.ofNullable(anchors.get(alias.getAlias()))
                    .orElseThrow(() -> new ArchiveRefused(line, "alias '*" + alias.getAlias() + "' has no anchor"));
        }
        limits.enter(line, depth);
        ArchiveYamlPart part = event instanceof ScalarEvent scalar
                ? new ArchiveYamlPart.Scalar(line, tag(scalar.getTag()), scalar.getValue(), scalar.isPlain())
                : collection((CollectionStartEvent) event, line, depth);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, part));
        return part;
    }

    private ArchiveYamlPart collection(CollectionStartEvent start, int line, int depth) {
        if (start instanceof SequenceStartEvent) {
            List<ArchiveYamlPart> items = new ArrayList<>();
            for (Event event = events.next(); event instanceof NodeEvent item; event = events.next()) {
                items.add(part(item, depth + 1));
            }
            return new ArchiveYamlPart.Sequence(line, tag(start.getTag()), items);
        }
        ArchiveYamlPart.Mapping mapping = new ArchiveYamlPart.Mapping(line, tag(start.getTag()));
        for (Event event = events.next(); event instanceof NodeEvent key; event = events.next()) {
            int keyLine = line(key);
            String name = key(key);
            ArchiveYamlPart value = part((NodeEvent) events.next(), depth + 1);
            if (mapping.entries().put(name, new ArchiveYamlPart.Entry(keyLine, value)) != null) {
                problems.add(Problem.warning(file, keyLine, "'" + name + "' is given twice; the last one counts"));
            }
        }
        return mapping;
    }

    private static String key(NodeEvent event) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw new ArchiveRefused(line(event), "a name is expected here, not a list, a map or an alias");
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw new ArchiveRefused(line(event), "merge keys ('<<') have no meaning in content");
        }
        return scalar.getValue();
    }

    private static Optional<String> tag(Optional<String> tag) {
        return tag.map(t -> t.startsWith(STANDARD_TAG) ? t.substring(STANDARD_TAG.length()) : t.replaceFirst("^!", ""))
                .filter(t -> !t.isEmpty());
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
