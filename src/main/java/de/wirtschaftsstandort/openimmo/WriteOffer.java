package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.CountyTime;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** Makes one object of a plot or a building. */
final class WriteOffer {

    /** Whether the owner agreed that the parcels of the land register are public. */
    private static final String CADASTRAL = "cadastral";

    private final OfferKind kind;
    private final List<String> languages;

    /** @param languages beside the default one */
    WriteOffer(OfferKind kind, List<String> languages) {
        this.kind = kind;
        this.languages = List.copyOf(languages);
    }

    /** @param derived answers what a row derives, by its name */
    XmlTree of(ContentNode node, Function<String, Optional<String>> derived, List<WriteFile.Picture> pictures) {
        XmlTree object = new XmlTree("immobilie");
        List<Map.Entry<String, String>> userFields = new ArrayList<>();
        for (OfferField field : OfferFields.of(kind)) {
            switch (field.type()) {
                case FIXED -> object.put(field.path(), field.code());
                case PICTURES -> pictures(pictures, field, object);
                case DERIVED -> derived.apply(field.code()).ifPresent(text -> object.put(field.path(), text));
                default -> stored(node, field, object, userFields);
            }
        }
        userFields.forEach(entry -> object.add(entry.getKey(), entry.getValue()));
        return object;
    }

    private static void pictures(List<WriteFile.Picture> pictures, OfferField field, XmlTree object) {
        for (int at = 0; at < pictures.size(); at++) {
            WriteFile.Picture picture = pictures.get(at);
            XmlTree added = object.added(field.path());
            added.mark("location", "REMOTE");
            added.mark("gruppe", at == 0 ? "TITELBILD" : "BILD");
            if (!picture.title().isBlank()) {
                added.put("anhangtitel", picture.title());
            }
            added.put("format", picture.type());
            added.put("daten/pfad", picture.address());
        }
    }

    private void stored(
            ContentNode node, OfferField field, XmlTree object, List<Map.Entry<String, String>> userFields) {
        if (field.property().equals(CADASTRAL)
                && !node.text("cadastralPublic").orElse("").equals("true")) {
            return;
        }
        List<String> texts = texts(node, field, "");
        if (!field.path().isEmpty()) {
            element(field, texts, object);
        }
        if (field.exact() || field.path().isEmpty()) {
            texts.forEach(text -> userFields.add(Map.entry(field.userPath(""), text)));
        }
        if (field.type().hasLanguages()) {
            for (String language : languages) {
                texts(node, field, language).forEach(text -> userFields.add(Map.entry(field.userPath(language), text)));
            }
        }
    }

    private static void element(OfferField field, List<String> texts, XmlTree object) {
        switch (field.type()) {
            case FLAGS ->
                field.codes().values().stream()
                        .distinct()
                        .forEach(code -> object.put(
                                field.path() + "@" + code,
                                String.valueOf(texts.stream()
                                        .anyMatch(text ->
                                                code.equals(field.codes().get(text))))));
            case ELEMENT ->
                texts.stream()
                        .flatMap(text -> Optional.ofNullable(field.codes().get(text)).stream())
                        .forEach(code -> {
                            int colon = code.indexOf(':');
                            object.put(field.path() + "/" + code.substring(0, colon), code.substring(colon + 1));
                        });
            case JOINED -> {
                if (!texts.isEmpty()) {
                    object.put(field.path(), String.join(", ", texts));
                }
            }
            case CHOICE ->
                texts.stream()
                        .flatMap(text -> Optional.ofNullable(field.codes().get(text)).stream())
                        .forEach(code -> object.put(field.path(), code));
            case HTML ->
                texts.forEach(text ->
                        object.put(field.path(), Jsoup.parse(text).wholeText().strip()));
            default -> texts.forEach(text -> object.put(field.path(), text));
        }
    }

    private static List<String> texts(ContentNode node, OfferField field, String language) {
        return node
                .property(PropertyKey.of(field.property(), language))
                .map(PropertyValue::values)
                .orElse(List.of())
                .stream()
                .map(value -> text(field, value))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(OfferField field, Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number)
                    ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                    : "";
        }
        if (value instanceof OffsetDateTime moment && field.type() == FieldType.DAY) {
            return moment.atZoneSameInstant(CountyTime.ZONE).toLocalDate().toString();
        }
        return value.toString();
    }
}
