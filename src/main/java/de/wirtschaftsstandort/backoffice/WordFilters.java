package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.AskedValue;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeFilter.Comparison;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.TextQuery;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.CountyTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What somebody means who types words to find a node. */
@Component
@OnlyWithBackoffice
class WordFilters {

    /** Asks the index of what editors work on; empty while there is none. */
    interface Index {
        Optional<Set<NodeId>> nodes(TextQuery query);
    }

    private final Index index;

    @Autowired
    WordFilters(TextSearch search) {
        this(query -> search.nodes(Stage.AUTHOR, query));
    }

    WordFilters(Index index) {
        this.index = index;
    }

    /**
     * Words in any text, a part of the name or of one of the titles, or an id. The words are looked for in the index, since
     * keeping them in the author's tables would halve the speed of every write; in what was saved just now, which the index
     * may not know yet, they are looked for directly.
     *
     * @param words not blank
     * @param titles names of properties
     */
    NodeFilter of(String workspace, String words, List<String> titles) {
        String text = words.strip();
        String part = "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        List<NodeFilter> either = new ArrayList<>();
        index.nodes(TextQuery.in(workspace, text, Locale.GERMAN))
                .ifPresentOrElse(
                        known -> {
                            either.add(new NodeFilter.Ids(known));
                            either.add(new NodeFilter.RecentWords(text));
                        },
                        () -> either.add(new NodeFilter.Words(text)));
        either.add(new NodeFilter.Name(Comparison.LIKE, part));
        for (String title : titles) {
            either.add(new NodeFilter.Property(
                    PropertyKey.of(title), Comparison.LIKE, AskedValue.of(part, CountyTime.ZONE)));
        }
        NodeId.parse(text).ifPresent(id -> either.add(new NodeFilter.Id(id)));
        return new NodeFilter.AnyOf(either);
    }
}
