package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * What values of dimensions are called in a language. Each lies in the index as one term of value and name, so that it leaves the
 * index with the last item that says it.
 */
final class ValueNames {

    private static final char BETWEEN = '\u001f';

    /** A term may have 32,766 bytes, and whoever writes more than a line names nothing. */
    private static final int LONGEST = 1_000;

    private ValueNames() {}

    static void add(Document document, Traits traits) {
        traits.names().stream()
                .filter(one -> one.value().length() + one.name().length() < LONGEST)
                .distinct()
                .forEach(one -> document.add(new StringField(
                        field(one.dimension(), one.language()), one.value() + BETWEEN + one.name(), Field.Store.NO)));
    }

    /** Of several names of a value that which most items have, and of these the first; a value without one is left out. */
    static Map<String, String> of(IndexReader reader, String dimension, String language, Collection<String> values)
            throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : values) {
            name(reader, field(dimension, language), value + BETWEEN).ifPresent(name -> names.put(value, name));
        }
        return names;
    }

    private static String field(String dimension, String language) {
        return "name_of_" + dimension + "_" + language;
    }

    private static Optional<String> name(IndexReader reader, String field, String beginning) throws IOException {
        BytesRef prefix = new BytesRef(beginning);
        Map<String, Integer> items = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(each.term(), prefix)) {
                int having = having(each, leaf.reader().getLiveDocs());
                if (having > 0) {
                    items.merge(each.term().utf8ToString().substring(beginning.length()), having, Integer::sum);
                }
                more = each.next() != null;
            }
        }
        return items.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** How many items of the segment that are still there have the term. */
    private static int having(TermsEnum term, @Nullable Bits live) throws IOException {
        if (live == null) {
            return term.docFreq();
        }
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int count = 0;
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live.get(document)) {
                count++;
            }
        }
        return count;
    }
}
