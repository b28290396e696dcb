package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.List;
import java.util.Map;

/**
 * What an object becomes.
 *
 * @param siteNo number by which it is known again
 * @param notes what of it was not taken, and why
 */
public record OfferDraft(
        ReadObject object,
        OfferKind kind,
        String siteNo,
        String title,
        Map<PropertyKey, PropertyValue> values,
        List<Note> notes) {

    /**
     * A sentence about an object.
     *
     * @param key {@code value}, {@code municipality} or {@code left}
     * @param words for the sentence: names of fields, values as they stand in the file
     */
    public record Note(String key, List<String> words) {

        static Note of(String key, String... words) {
            return new Note(key, List.of(words));
        }

        public Note {
            words = List.copyOf(words);
        }
    }

    public OfferDraft {
        values = Map.copyOf(values);
        notes = List.copyOf(notes);
    }
}
