package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** The fields that only pages and items have: by these they are ranked, counted, sorted and found on a map. */
final class ItemFields {

    private static final int LONGEST_NAME = 100;

    private ItemFields() {}

    static void addTexts(Document document, ContentNode node, Traits traits, String language, Set<String> unsearched) {
        String title = NodeTexts.title(node, language);
        String keywords = String.join("\n", traits.keywords().getOrDefault(language, List.of()));
        document.add(new TextField(NodeDocument.keywordsField(language), keywords, Field.Store.NO));
        document.add(new TextField(
                NodeDocument.spellingField(language),
                GermanWords.folded(title + "\n" + keywords + "\n" + NodeTexts.text(node, language, unsearched)),
                Field.Store.NO));
        String name = title.isBlank() ? node.name() : title;
        document.add(new SortedDocValuesField(
                NodeDocument.nameField(language),
                new BytesRef(Collator.getInstance(Locale.forLanguageTag(language))
                        .getCollationKey(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                        .toByteArray())));
    }

    static void addTraits(Document document, Traits traits) {
        traits.facets().forEach((dimension, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesFacetField(dimension, value))));
        ValueNames.add(document, traits);
        traits.orders()
                .forEach((name, number) ->
                        document.add(new NumericDocValuesField(NodeDocument.orderField(name), number)));
        traits.point().ifPresent(point -> {
            document.add(new LatLonPoint(NodeDocument.POINT, point.latitude(), point.longitude()));
            document.add(new LatLonDocValuesField(NodeDocument.POINT, point.latitude(), point.longitude()));
        });
    }
}
