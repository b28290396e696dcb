package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.AskedValue;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeFilter.Comparison;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.shared.CountyTime;
import java.util.ArrayList;
import java.util.List;

/** What somebody means who types words to find a node. */
final class WordFilter {

    private WordFilter() {}

    /**
     * Words in any text, a part of the name or of one of the titles, or an id.
     *
     * @param words not blank
     * @param titles names of properties
     */
    static NodeFilter of(String words, List<String> titles) {
        String text = words.strip();
        String part = "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        List<NodeFilter> either = new ArrayList<>();
        either.add(new NodeFilter.Words(text));
        either.add(new NodeFilter.Name(Comparison.LIKE, part));
        for (String title : titles) {
            either.add(new NodeFilter.Property(
                    PropertyKey.of(title), Comparison.LIKE, AskedValue.of(part, CountyTime.ZONE)));
        }
        NodeId.parse(text).ifPresent(id -> either.add(new NodeFilter.Id(id)));
        return new NodeFilter.AnyOf(either);
    }
}
