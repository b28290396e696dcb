package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that items are put together by, whatever their type; templates read them by {@code tagfn}. */
public final class ItemTags {

    public static final String PROPERTY = "mgnl:tags";

    static final PropertyKey KEY = PropertyKey.of(PROPERTY);

    private static final int LONGEST = 60;
    private static final int MOST = 30;

    private ItemTags() {}

    /** What was typed, divided at commas; each word once. */
    public static List<String> typed(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether each can be a tag: at most 60 characters. */
    public static boolean areTags(Collection<String> words) {
        return words.stream().allMatch(word -> word.length() <= LONGEST);
    }

    /** In the order they were given. */
    public static List<String> of(ContentNode item) {
        return item.property(PROPERTY).map(PropertyValue::values).orElse(List.of()).stream()
                .map(Object::toString)
                .toList();
    }

    /** The tags of all of the items, each once, sorted. */
    public static List<String> ofAll(Collection<ContentNode> items) {
        return items.stream()
                .flatMap(item -> of(item).stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Whether an item with these tags may have the further ones: at most 30 in all. */
    static boolean hasRoom(Collection<String> tags) {
        return tags.size() <= MOST;
    }

    static List<String> changed(ContentNode item, Collection<String> more, Collection<String> less) {
        Set<String> tags = new LinkedHashSet<>(of(item));
        less.forEach(tags::remove);
        tags.addAll(more);
        return new ArrayList<>(tags);
    }
}
