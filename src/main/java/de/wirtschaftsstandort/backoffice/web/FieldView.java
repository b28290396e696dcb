package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.FieldOptions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A field as its template shows it.
 *
 * @param kind name of the macro that shows it
 * @param key name of the input
 * @param language tag of the variant; empty where there are none
 * @param values as typed; one for most kinds
 * @param detail what only the kind knows: a workspace, a language of code, a step
 * @param fields within it: of a group, of the first coordinates
 * @param entries of a repeated field
 * @param branches of a choice
 */
@TemplateVisible
record FieldView(
        String kind,
        String key,
        String id,
        String label,
        String help,
        boolean required,
        boolean requiredToPublish,
        boolean readOnly,
        String language,
        List<String> values,
        List<FieldOptions.Offer> offers,
        List<String> faults,
        int rows,
        int maxLength,
        String detail,
        List<FieldView> fields,
        List<Entry> entries,
        List<Branch> branches) {

    /**
     * One of several.
     *
     * @param token names its inputs
     * @param number from 1
     */
    @TemplateVisible
    record Entry(String token, int number, List<FieldView> fields) {}

    /** Fields that belong to one value of a choice. */
    @TemplateVisible
    record Branch(String value, String label, boolean chosen, List<FieldView> fields) {}

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    FieldView with(String newDetail) {
        return with(required, newDetail);
    }

    /** The same where everything may stay empty together. */
    FieldView optional() {
        return with(false, detail);
    }

    private FieldView with(boolean nowRequired, String newDetail) {
        return new FieldView(
                kind,
                key,
                id,
                label,
                help,
                nowRequired,
                requiredToPublish,
                readOnly,
                language,
                values,
                offers,
                faults,
                rows,
                maxLength,
                newDetail,
                fields,
                entries,
                branches);
    }

    /** Ids of inputs are their names without what selectors trip over. */
    static String id(String key) {
        return "f-" + key.replace(".", "--").replace("~", "_").replaceAll("[^\\w-]", "");
    }
}
