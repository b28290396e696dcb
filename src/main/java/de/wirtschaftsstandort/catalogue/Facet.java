package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * One dimension as the page offers it.
 *
 * @param parameter its name in the address
 * @param words beginning of the message keys that name its values; empty when they name themselves
 * @param values those that occur or are chosen
 */
@TemplateVisible
public record Facet(String parameter, String words, List<Value> values) {

    /**
     * @param name empty when a message names the value; for a value nobody has it stays empty too
     * @param items how many there would be
     * @param known false for a value of the address that no item has
     * @param language BCP 47 tag of the name where it is in another language than the page; empty otherwise
     */
    @TemplateVisible
    public record Value(String value, String name, int items, boolean chosen, boolean known, String language) {}

    public Facet {
        values = List.copyOf(values);
    }

    public boolean isChosen() {
        return values.stream().anyMatch(Value::chosen);
    }
}
