package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import java.util.List;
import java.util.Map;

/** Where a value of a field lies, seen from the node that holds the field. */
public sealed interface StoredAs {

    /** @param translated whether languages other than the site's default one have a variant of their own */
    record Property(String name, PropertyType type, ValueForm form, boolean multiple, boolean translated)
            implements StoredAs {

        /** @param language empty for the site's default language */
        public PropertyKey key(String language) {
            return PropertyKey.of(name, translated ? language : "");
        }
    }

    /** A child node that holds further values; a translated one is another node per language. */
    record ChildNode(String name, String nodeType, boolean translated, List<StoredAs> content) implements StoredAs {

        public ChildNode {
            content = List.copyOf(content);
        }

        public String name(String language) {
            return suffixed(name, translated ? language : "");
        }
    }

    /**
     * Any number of child nodes of one kind, in order.
     *
     * @param parent child node that holds them; empty when they lie directly in the node
     * @param nodeType of the entries and of what holds them
     * @param content of each of them
     */
    record Entries(
            String parent,
            EntryNaming naming,
            String field,
            String nodeType,
            boolean translated,
            List<StoredAs> content)
            implements StoredAs {

        public Entries {
            content = List.copyOf(content);
        }

        /** Empty when the entries lie directly in the node. */
        public String parent(String language) {
            return parent.isEmpty() || !translated ? parent : suffixed(parent, language);
        }

        /** @param value text of the entry, for namings that use it */
        public String entry(int index, String value, String language) {
            String name = naming.name(field, index, value);
            return parent.isEmpty() && translated ? suffixed(name, language) : name;
        }
    }

    /** A child node with one property per value, named {@code 0}, {@code 1}, … */
    record NumberedProperties(String parent, PropertyType type, ValueForm form, boolean translated)
            implements StoredAs {

        public String parent(String language) {
            return suffixed(parent, translated ? language : "");
        }
    }

    /** A choice and what belongs to each of its values; only the branch of the stored value counts. */
    record Branches(Property choice, Map<String, List<StoredAs>> branches) implements StoredAs {

        public Branches {
            branches = FieldSettings.ordered(branches);
        }
    }

    private static String suffixed(String name, String language) {
        return language.isEmpty() ? name : name + "_" + language;
    }
}
