package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.openimmo.OfferDraft.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads objects into drafts. What our own export says exactly goes before the element that says less. */
public final class ReadOffer {

    private static final String MUNICIPALITY = "municipality";
    private static final String PLACE = "geo/ort";
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_NAMES = 8;

    /** Blocks of people, files and the exchange itself are nobody's facts about the offer. */
    private static final List<String> NO_FACTS =
            List.of("kontaktperson", "weitere_adresse", "anhaenge", "verwaltung_techn", "objektkategorie");

    private final List<String> languages;
    private final Function<String, Optional<String>> municipality;
    private final UnaryOperator<String> cleanHtml;

    /**
     * @param languages beside the default one
     * @param municipality answers the official key of a municipality by its key or its name
     * @param cleanHtml leaves of a rich text what may stand here
     */
    public ReadOffer(
            List<String> languages, Function<String, Optional<String>> municipality, UnaryOperator<String> cleanHtml) {
        this.languages = List.copyOf(languages);
        this.municipality = municipality;
        this.cleanHtml = cleanHtml;
    }

    /** @throws ObjectRefused for an object that becomes nothing */
    public OfferDraft of(ReadObject object) {
        OfferKind kind = object.kind().orElseThrow(() -> noBusiness(object));
        if (object.first("verwaltung_techn/aktion@aktionart")
                .filter("DELETE"::equals)
                .isPresent()) {
            throw new ObjectRefused("delete", "");
        }
        List<Note> notes = new ArrayList<>();
        Map<PropertyKey, PropertyValue> values = new LinkedHashMap<>();
        for (OfferField field : OfferFields.of(kind)) {
            if (field.isStored()) {
                take(object, field, "", values, notes);
                if (field.type().hasLanguages()) {
                    languages.forEach(language -> take(object, field, language, values, notes));
                }
            }
        }
        place(object, values, notes);
        leftOver(object, kind).ifPresent(notes::add);
        String number = text(values, "siteNo").orElseThrow(() -> new ObjectRefused("number", ""));
        String title = text(values, "title").orElseThrow(() -> new ObjectRefused("title", number));
        return new OfferDraft(object, kind, number, title, values, notes);
    }

    private static ObjectRefused noBusiness(ReadObject object) {
        Set<String> names = object.kindNames();
        return names.isEmpty()
                ? new ObjectRefused("kind", "")
                : new ObjectRefused("home", names.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Optional<String> text(Map<PropertyKey, PropertyValue> values, String name) {
        return Optional.ofNullable(values.get(PropertyKey.of(name))).map(PropertyValue::asText);
    }

    private void take(
            ReadObject object,
            OfferField field,
            String language,
            Map<PropertyKey, PropertyValue> values,
            List<Note> notes) {
        List<String> exact = object.all(field.userPath(language));
        List<String> texts = exact;
        if (exact.isEmpty() && language.isEmpty() && !field.path().isEmpty()) {
            texts = ElementValue.of(object, field);
        }
        if (texts.isEmpty()) {
            return;
        }
        try {
            values.put(PropertyKey.of(field.property(), language), FieldValue.of(field, texts, cleanHtml));
        } catch (ValueUnread unread) {
            notes.add(Note.of("value", field.property(), quote(unread.text())));
        }
    }

    /** By the official key, else by the name of the place. */
    private void place(ReadObject object, Map<PropertyKey, PropertyValue> values, List<Note> notes) {
        Optional<String> stated = text(values, MUNICIPALITY).or(() -> object.first(PLACE));
        Optional<String> known = text(values, MUNICIPALITY)
                .flatMap(municipality)
                .or(() -> object.first(PLACE).flatMap(municipality));
        values.remove(PropertyKey.of(MUNICIPALITY));
        known.ifPresent(ags -> values.put(PropertyKey.of(MUNICIPALITY), PropertyValue.of(ags)));
        if (known.isEmpty() && stated.isPresent()) {
            notes.add(Note.of(MUNICIPALITY, quote(stated.get())));
        }
    }

    /** Names of what has no field here, so that nobody believes it was taken. */
    private Optional<Note> leftOver(ReadObject object, OfferKind kind) {
        Set<String> known = new HashSet<>(Set.of(PLACE));
        for (OfferField field : OfferFields.of(kind)) {
            known.add(field.path());
            if (field.isStored()) {
                known.add(field.userPath(""));
                languages.forEach(language -> known.add(field.userPath(language)));
            }
        }
        if (object.first("geo/gemeindecode").isEmpty()) {
            // It follows from the municipality in our own files alone.
            known.remove("geo/plz");
        }
        List<String> left = object.values().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().isEmpty() && !entry.getValue().equals(List.of("false")))
                .map(Map.Entry::getKey)
                .filter(path -> !known.contains(path) && !known.contains(element(path)))
                .filter(path -> NO_FACTS.stream().noneMatch(path::startsWith))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> !name.endsWith("@distanz_zu") && !name.endsWith("@feldname"))
                .distinct()
                .sorted()
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.of(
                        "left",
                        quote(left.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")))
                                + (left.size() > MOST_NAMES ? " …" : "")));
    }

    private static String element(String path) {
        int attribute = path.lastIndexOf('@');
        return attribute < 0 ? path : path.substring(0, attribute);
    }

    private static String quote(String text) {
        return text.length() > LONGEST_QUOTE * 4 ? text.substring(0, LONGEST_QUOTE * 4) + " …" : text;
    }
}
