package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.FieldStorage;
import de.wirtschaftsstandort.dialog.FieldType;
import de.wirtschaftsstandort.dialog.Placement;
import de.wirtschaftsstandort.dialog.StoredAs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays fields out in the languages of the site; where each value lies says {@link FieldStorage}. */
public final class FormParts {

    private final List<String> languages;

    /** @param languages besides the default one */
    public FormParts(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * Where a field stands.
     *
     * @param prefix put in front of the names of its properties
     * @param translated whether the field around it passes on that it is
     * @param language already decided on; nothing where it is not
     */
    private record Place(String prefix, boolean translated, Optional<String> language) {}

    public List<FormPart> of(List<Field> fields) {
        return of(fields, new Place("", false, Optional.empty()));
    }

    private List<FormPart> of(List<Field> fields, Place place) {
        return fields.stream().flatMap(field -> of(field, place).stream()).toList();
    }

    private List<FormPart> of(Field field, Place place) {
        boolean translated = place.translated() || field.translated();
        if (!translated || place.language().isPresent() || field.type() == FieldType.GEO_POINT) {
            return List.of(part(field, field.name(), translated, place));
        }
        List<FormPart> variants = new ArrayList<>();
        variants.add(part(field, field.name(), true, in("", place)));
        languages.forEach(
                language -> variants.add(part(field, field.name() + "~" + language, true, in(language, place))));
        return variants;
    }

    private static Place in(String language, Place place) {
        return new Place(place.prefix(), place.translated(), Optional.of(language));
    }

    private FormPart part(Field field, String key, boolean translated, Place place) {
        String language = place.language().orElse("");
        FieldSettings settings = field.settings();
        if (settings instanceof FieldSettings.Composite composite) {
            Placement placement = composite.placement();
            return new FormPart.Group(
                    field,
                    key,
                    language,
                    child(placement, translated, language),
                    placement.nodeType(),
                    of(composite.fields(), within(placement, translated, place)));
        }
        if (settings instanceof FieldSettings.Switchable switchable) {
            return choice(field, key, translated, place, switchable);
        }
        if (field.type() == FieldType.STATIC || settings instanceof FieldSettings.Upload) {
            return new FormPart.Shown(field, key, language);
        }
        if (field.type() == FieldType.GEO_POINT) {
            return new FormPart.Point(field, key, language, place.prefix() + field.name());
        }
        StoredAs stored =
                FieldStorage.of(field, place.prefix(), place.translated()).get(0);
        if (settings instanceof FieldSettings.Multi multi) {
            return repeated(field, key, language, stored, multi.entry());
        }
        return new FormPart.Single(field, key, language, (StoredAs.Property) stored);
    }

    private FormPart repeated(Field field, String key, String language, StoredAs stored, Field entry) {
        if (stored instanceof StoredAs.Entries entries) {
            Optional<String> decided = entries.translated() ? Optional.of(language) : Optional.empty();
            return new FormPart.Repeat(
                    field, key, language, entries, of(List.of(entry), new Place("", false, decided)));
        }
        StoredAs.Property one = new StoredAs.Property(entry.name(), entry.valueType(), entry.form(), false, false);
        return new FormPart.Many(field, key, language, new FormPart.Single(entry, key, language, one), stored);
    }

    private FormPart choice(
            Field field, String key, boolean translated, Place place, FieldSettings.Switchable switchable) {
        String language = place.language().orElse("");
        Placement placement = switchable.placement();
        Place inner = within(placement, translated, place);
        Field selector = switchable.selector();
        Map<String, List<FormPart>> branches = new LinkedHashMap<>();
        switchable.forms().forEach((value, fields) -> branches.put(value, of(fields, inner)));
        StoredAs.Property chosen = new StoredAs.Property(
                selector.name(),
                selector.valueType(),
                selector.form(),
                false,
                inner.translated() || selector.translated());
        return new FormPart.Switch(
                field,
                key,
                language,
                child(placement, translated, language),
                placement.nodeType(),
                new FormPart.Single(selector, "choice", language, chosen),
                branches);
    }

    /** A translated child node exists once per language; a translated field on the same node passes that on. */
    private static Place within(Placement placement, boolean translated, Place place) {
        return new Place(placement.prefix(), placement.child().isEmpty() && translated, place.language());
    }

    private static String child(Placement placement, boolean translated, String language) {
        return placement.child().isEmpty()
                ? ""
                : new StoredAs.ChildNode(placement.child(), placement.nodeType(), translated, List.of()).name(language);
    }
}
