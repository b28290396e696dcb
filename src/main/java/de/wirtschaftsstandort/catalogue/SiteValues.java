package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The values of a plot; what it does not say of planning law and access its estate says for it. */
record SiteValues(ItemValues own, Optional<ItemValues> estate) {

    static SiteValues of(ContentNode plot, Optional<ContentNode> estate) {
        return new SiteValues(new ItemValues(plot), estate.map(ItemValues::new));
    }

    OptionalDouble number(String name) {
        OptionalDouble value = own.number(name);
        return value.isPresent() || estate.isEmpty() ? value : estate.get().number(name);
    }

    Optional<String> text(String name) {
        return own.text(name).or(() -> estate.flatMap(values -> values.text(name)));
    }

    List<String> texts(String name) {
        return texts(name, "");
    }

    List<String> texts(String name, String language) {
        List<String> values = own.texts(name, language);
        return values.isEmpty() && estate.isPresent() ? estate.get().texts(name, language) : values;
    }
}
