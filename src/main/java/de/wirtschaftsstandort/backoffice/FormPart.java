package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.StoredAs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field in one language, with the name of its input and the place of its value. */
public sealed interface FormPart {

    Field field();

    /** Name of the input, seen from the part it lies in. */
    String key();

    /** Empty for the site's default language and where a value has none. */
    String language();

    /** One property; with several values where options are ticked. */
    record Single(Field field, String key, String language, StoredAs.Property stored) implements FormPart {}

    /** Any number of values that are no nodes of their own, each edited like the entry. */
    record Many(Field field, String key, String language, Single entry, StoredAs stored) implements FormPart {}

    /** @param child node that holds the parts; empty for the same one */
    record Group(Field field, String key, String language, String child, String nodeType, List<FormPart> parts)
            implements FormPart {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** @param branches by value of the choice; their inputs are named {@code b0}, {@code b1}, … */
    record Switch(
            Field field,
            String key,
            String language,
            String child,
            String nodeType,
            Single choice,
            Map<String, List<FormPart>> branches)
            implements FormPart {
        public Switch {
            branches = new LinkedHashMap<>(branches);
        }

        /** Name of the inputs of a branch, seen from this part. */
        public static String branchKey(int index) {
            return "b" + index;
        }
    }

    /** Nodes of one kind in order. Their input {@code <key>.#} lists them: ids of those stored, any other word for new ones. */
    record Repeat(Field field, String key, String language, StoredAs.Entries stored, List<FormPart> parts)
            implements FormPart {

        public static final String ORDER = ".#";

        public Repeat {
            parts = List.copyOf(parts);
        }
    }

    /** Latitude and longitude in a node of their own. */
    record Point(Field field, String key, String language, String child) implements FormPart {}

    /** Nothing to fill in: a text, or a file that is looked after elsewhere. */
    record Shown(Field field, String key, String language) implements FormPart {}
}
