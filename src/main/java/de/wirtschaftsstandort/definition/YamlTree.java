package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the tree of one file from the parser's events. */
final class YamlTree {

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> HARMLESS =
            Set.of("str", "int", "float", "bool", "null", "map", "seq", "set", "omap", "timestamp");

    private final String file;
    private final Parser parser;
    private final Consumer<Problem> problems;
    private final Map<String, RawNode> anchors = new HashMap<>();
    private long nodes;
    private @Nullable RawDirective inherit;
    private @Nullable RawDirective contentType;

    YamlTree(String file, Parser parser, Consumer<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    @Nullable
    RawDirective inherit() {
        return inherit;
    }

    @Nullable
    RawDirective contentType() {
        return contentType;
    }

    /** The first document of the file; absent when there is none or it says nothing. */
    @Nullable
    RawNode document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        parser.getEvent();
        Event first = parser.getEvent();
        RawNode root = node(first, place(first), 1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.accept(place(parser.peekEvent()).warning("only the first YAML document of a file is read"));
        }
        return root instanceof RawScalar scalar && scalar.isNull() ? null : root;
    }

    /** @param place of the key, when the node is a member of a map */
    private RawNode node(Event event, Place place, int depth) {
        if (depth > Limits.DEPTH) {
            throw new YamlRefused(line(event), "nested too deeply; allowed are " + Limits.DEPTH + " levels");
        }
        if (event instanceof AliasEvent alias) {
            RawNode anchored = anchors.get(alias.getAnchor());
            if (anchored == null) {
                throw new YamlRefused(
                        line(event), "the alias *" + alias.getAnchor() + " names no finished anchor above it");
            }
            count(anchored.size(), event);
            return anchored;
        }
        count(1, event);
        RawNode node = event instanceof ScalarEvent scalar ? scalar(scalar, place) : collection(event, place, depth);
        if (event instanceof NodeEvent anchored && anchored.getAnchor() != null) {
            anchors.put(anchored.getAnchor(), node);
        }
        return node;
    }

    private RawNode collection(Event event, Place place, int depth) {
        CollectionStartEvent start = (CollectionStartEvent) event;
        RawNode content = start instanceof MappingStartEvent ? map(place, depth) : list(place, depth);
        return start.getTag() == null ? content : tagged(start.getTag(), content, place, depth);
    }

    private RawNode scalar(ScalarEvent event, Place place) {
        String tag = event.getTag();
        boolean unquoted = event.isPlain() && !(STANDARD + "str").equals(tag);
        RawNode content = new RawScalar(place, event.getValue(), YamlValue.of(event.getValue(), unquoted), false);
        return tag == null || tag.equals("!") ? content : tagged(tag, content, place, 2);
    }

    private RawList list(Place place, int depth) {
        List<RawNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Event item = parser.getEvent();
            items.add(node(item, place(item), depth + 1));
        }
        parser.getEvent();
        return RawList.of(place, items, false);
    }

    private RawNode map(Place place, int depth) {
        Map<String, RawNode> members = new LinkedHashMap<>();
        List<RawNode> merged = new ArrayList<>();
        boolean override = false;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event keyEvent = parser.getEvent();
            if (!(keyEvent instanceof ScalarEvent key)) {
                throw new YamlRefused(line(keyEvent), "a key must be a text");
            }
            Place at = place(key);
            RawNode value = node(parser.getEvent(), at, depth + 1);
            String name = key.getValue();
            int end = name.lastIndexOf(YamlTidying.BARE);
            if (name.indexOf(YamlTidying.BARE) == 0 && end > 0) {
                String text = name.substring(1, end);
                RawNode said = tagged(text, value, at, depth);
                override |= YamlDirective.parse(text)
                        .filter(directive -> directive.kind() == YamlDirective.Kind.OVERRIDE)
                        .isPresent();
                if (said instanceof RawInclude) {
                    members.put(name, said);
                }
            } else if (name.equals("<<") && key.isPlain()) {
                merged.addAll(value instanceof RawList list ? list.items() : List.of(value));
            } else if (members.put(name, value) != null) {
                problems.accept(at.warning("the key '" + name + "' is given twice; the last one counts"));
            }
        }
        parser.getEvent();
        for (RawNode more : merged) {
            if (more instanceof RawMap map) {
                map.members().forEach(members::putIfAbsent);
            }
        }
        return RawMap.of(place, members, override);
    }

    private RawNode tagged(String tag, RawNode content, Place place, int depth) {
        Optional<YamlDirective> known = YamlDirective.parse(tag);
        if (known.isPresent()) {
            return directed(known.get(), content, place, depth);
        }
        if (tag.startsWith(STANDARD) && !HARMLESS.contains(tag.substring(STANDARD.length()))) {
            problems.accept(place.error("the type !!" + tag.substring(STANDARD.length())
                    + " is not allowed, definitions are plain data; known are " + YamlDirective.FORMS));
        } else if (!tag.startsWith(STANDARD)) {
            problems.accept(place.warning("'" + tag + "' is not known and ignored; known are " + YamlDirective.FORMS));
        }
        return content;
    }

    private RawNode directed(YamlDirective directive, RawNode content, Place place, int depth) {
        boolean argumentBehind =
                directive.argument().isEmpty() && content instanceof RawScalar scalar && !scalar.isNull();
        String argument = argumentBehind ? ((RawScalar) content).text() : directive.argument();
        boolean empty = argumentBehind || (content instanceof RawScalar scalar && scalar.isNull());
        switch (directive.kind()) {
            case INCLUDE -> {
                if (argument.isEmpty()) {
                    throw new YamlRefused(place.line(), "!include needs a file: !include:/module/file.yaml");
                }
                return new RawInclude(place, argument, !directive.withColon(), empty ? null : content);
            }
            case INHERIT -> {
                if (depth > 1) {
                    problems.accept(place.error("!inherit is allowed at the root of a file only"));
                }
                inherit = depth > 1 ? inherit : new RawDirective(place, argument);
            }
            case CONTENT_TYPE -> contentType = new RawDirective(place, argument);
            case OVERRIDE -> {
                return content.overriding();
            }
            default -> {
                return content;
            }
        }
        return empty ? RawScalar.nothing(place) : content;
    }

    private void count(int more, Event event) {
        nodes += more;
        if (nodes > Limits.NODES) {
            throw new YamlRefused(
                    line(event), "too large with its aliases written out; allowed are " + Limits.NODES + " values");
        }
    }

    private Place place(Event event) {
        return new Place(file, line(event));
    }

    private static int line(Event event) {
        return event.getStartMark() == null ? 0 : event.getStartMark().getLine() + 1;
    }
}
