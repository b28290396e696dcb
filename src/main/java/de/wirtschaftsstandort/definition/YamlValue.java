package de.wirtschaftsstandort.definition;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What an unquoted value means: YAML 1.1 as Magnolia's parser reads it, except that numbers with a leading zero or
 * colons and dates stay text. A postal code is no octal number.
 */
final class YamlValue {

    private static final Resolver RESOLVER = new Resolver();
    private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9_]*)");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F_]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+]?[0-9]+)?");

    private YamlValue() {}

    static @Nullable Object of(String text, boolean unquoted) {
        if (!unquoted) {
            return text;
        }
        Tag tag = RESOLVER.resolve(NodeId.scalar, text, true);
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            String word = text.toLowerCase(Locale.ROOT);
            return word.equals("true") || word.equals("yes") || word.equals("on");
        }
        String digits = text.replace("_", "");
        if (tag.equals(Tag.INT) && WHOLE.matcher(text).matches()) {
            return whole(new BigInteger(digits));
        }
        if (tag.equals(Tag.INT) && HEX.matcher(text).matches()) {
            return whole(new BigInteger(digits.substring(2), 16));
        }
        if (tag.equals(Tag.FLOAT) && DECIMAL.matcher(text).matches()) {
            return Double.valueOf(digits);
        }
        return text;
    }

    private static Object whole(BigInteger value) {
        if (value.bitLength() < 32) {
            return value.intValue();
        }
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }
}
