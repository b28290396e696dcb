package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which type a YAML value has: the tag decides, else quotes mean text, else its form. A number with a leading zero is
 * text (postcodes), and so are yes and no.
 */
final class ArchiveYamlScalars {

    private static final Map<String, PropertyType> TAGS = Map.ofEntries(
            Map.entry("weakreference", PropertyType.REFERENCE),
            Map.entry("reference", PropertyType.REFERENCE),
            Map.entry("str", PropertyType.STRING),
            Map.entry("string", PropertyType.STRING),
            Map.entry("bool", PropertyType.BOOLEAN),
            Map.entry("boolean", PropertyType.BOOLEAN),
            Map.entry("int", PropertyType.LONG),
            Map.entry("long", PropertyType.LONG),
            Map.entry("float", PropertyType.DOUBLE),
            Map.entry("double", PropertyType.DOUBLE),
            Map.entry("decimal", PropertyType.DECIMAL),
            Map.entry("timestamp", PropertyType.DATE),
            Map.entry("date", PropertyType.DATE),
            Map.entry("binary", PropertyType.BINARY));

    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    private static final Pattern FRACTION =
            Pattern.compile("[-+]?((0|[1-9][0-9]*)\\.[0-9]*|\\.[0-9]+|[1-9][0-9]*(?=[eE]))([eE][-+]?[0-9]+)?");
    private static final Pattern POINT_IN_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}"
                    + "(([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{0,9})?)?([ \\t]*(Z|[-+][0-9]{2}(:?[0-9]{2})?))?)?");

    private ArchiveYamlScalars() {}

    /** Empty for a plain null, which a property cannot have. */
    static Optional<PropertyValue> single(ArchiveYamlPart.Scalar scalar, Binaries binaries) {
        return type(scalar)
                .map(type -> PropertyValue.many(
                        type, List.of(ArchiveScalar.read(scalar.line(), type, scalar.text(), binaries))))
                .map(value -> new PropertyValue(value.type(), false, value.values()));
    }

    /** Elements of different types become text, apart from numbers, which become fractions. Nulls are left out. */
    static PropertyValue list(ArchiveYamlPart.Sequence sequence, Binaries binaries) {
        List<ArchiveYamlPart.Scalar> scalars = new ArrayList<>();
        Set<PropertyType> types = new LinkedHashSet<>();
        for (ArchiveYamlPart item : sequence.items()) {
            if (!(item instanceof ArchiveYamlPart.Scalar scalar)) {
                throw new ArchiveRefused(
                        item.line(), "a list holds single values; nodes are written as a map of names");
            }
            type(scalar).ifPresent(type -> {
                scalars.add(scalar);
                types.add(type);
            });
        }
        PropertyType type =
                sequence.tag().map(tag -> named(sequence.line(), tag)).orElseGet(() -> common(types));
        return PropertyValue.many(
                type,
                scalars.stream()
                        .map(scalar -> ArchiveScalar.read(scalar.line(), type, scalar.text(), binaries))
                        .toList());
    }

    private static PropertyType common(Set<PropertyType> types) {
        if (types.size() == 1) {
            return types.iterator().next();
        }
        return types.equals(Set.of(PropertyType.LONG, PropertyType.DOUBLE)) ? PropertyType.DOUBLE : PropertyType.STRING;
    }

    private static Optional<PropertyType> type(ArchiveYamlPart.Scalar scalar) {
        if (scalar.tag().isPresent()) {
            return scalar.tag().map(tag -> named(scalar.line(), tag));
        }
        String text = scalar.text();
        if (!scalar.plain()) {
            return Optional.of(PropertyType.STRING);
        }
        return NOTHING.matcher(text).matches() ? Optional.empty() : Optional.of(typeOfPlain(text));
    }

    static PropertyType typeOfPlain(String text) {
        if (TRUTH.matcher(text).matches()) {
            return PropertyType.BOOLEAN;
        }
        if (INTEGER.matcher(text).matches()) {
            return text.length() <= 18 ? PropertyType.LONG : longOrDecimal(text);
        }
        if (FRACTION.matcher(text).matches()) {
            return PropertyType.DOUBLE;
        }
        return POINT_IN_TIME.matcher(text).matches() ? PropertyType.DATE : PropertyType.STRING;
    }

    private static PropertyType longOrDecimal(String text) {
        return new java.math.BigInteger(text).bitLength() < Long.SIZE ? PropertyType.LONG : PropertyType.DECIMAL;
    }

    private static PropertyType named(int line, String tag) {
        PropertyType type = TAGS.get(tag.toLowerCase(Locale.ROOT));
        if (type == null) {
            throw new ArchiveRefused(
                    line,
                    "unknown tag '!" + tag + "'; allowed are !"
                            + String.join(", !", TAGS.keySet().stream().sorted().toList()));
        }
        return type;
    }
}
