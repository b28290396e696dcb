package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.StoredAs;
import de.wirtschaftsstandort.dialog.ValidationRule;
import de.wirtschaftsstandort.dialog.ValueForm;
import de.wirtschaftsstandort.lightmodule.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands against saving a form, in the order of its fields. What was stored already and is unchanged is not judged. */
final class CheckForm {

    private final FieldText text;
    private final FieldOptions options;
    private final Predicate<String> isWzCode;
    private final Messages messages;
    private final Locale language;

    CheckForm(FieldText text, FieldOptions options, Predicate<String> isWzCode, Messages messages, Locale language) {
        this.text = text;
        this.options = options;
        this.isWzCode = isWzCode;
        this.messages = messages;
        this.language = language;
    }

    /** @param stored what the form would show of the stored node; empty for a new one */
    List<FormFault> faults(List<FormPart> parts, FormData data, FormData stored) {
        List<FormFault> faults = new ArrayList<>();
        check(parts, "", data, stored, faults);
        return faults;
    }

    private void check(List<FormPart> parts, String base, FormData data, FormData stored, List<FormFault> faults) {
        for (FormPart part : parts) {
            if (!part.field().readOnly()) {
                check(part, base + part.key(), data, stored, faults);
            }
        }
    }

    private void check(FormPart part, String key, FormData data, FormData stored, List<FormFault> faults) {
        if (part instanceof FormPart.Single single) {
            checkValues(single, single.field(), key, single.stored(), data, stored, faults);
        } else if (part instanceof FormPart.Many many) {
            checkValues(many, many.entry().field(), key, many.entry().stored(), data, stored, faults);
        } else if (part instanceof FormPart.Group group) {
            if (group.field().required()
                    || WriteForm.isFilled(group.parts(), key + ".", data)
                    || group.child().isEmpty()) {
                check(group.parts(), key + ".", data, stored, faults);
            }
        } else if (part instanceof FormPart.Switch choice) {
            checkChoice(choice, key, data, stored, faults);
        } else if (part instanceof FormPart.Repeat repeat) {
            List<String> entries = data.filled(key + FormPart.Repeat.ORDER);
            if (entries.isEmpty()) {
                requireOne(part, key, faults);
            }
            entries.stream()
                    .map(entry -> key + "." + entry + ".")
                    .filter(base -> WriteForm.isFilled(repeat.parts(), base, data))
                    .forEach(base -> check(repeat.parts(), base, data, stored, faults));
        } else if (part instanceof FormPart.Point) {
            checkPoint(part, key, data, faults);
        }
    }

    private static void requireOne(FormPart part, String key, List<FormFault> faults) {
        // Other languages may stay behind the default one.
        if (part.field().required() && part.language().isEmpty()) {
            faults.add(FormFault.of(key, "form.fault.required"));
        }
    }

    private void checkChoice(
            FormPart.Switch choice, String key, FormData data, FormData stored, List<FormFault> faults) {
        check(choice.choice(), key + "." + choice.choice().key(), data, stored, faults);
        String chosen = data.first(key + "." + choice.choice().key());
        int index = 0;
        for (Map.Entry<String, List<FormPart>> branch : choice.branches().entrySet()) {
            String base = key + "." + FormPart.Switch.branchKey(index++) + ".";
            if (branch.getKey().equals(chosen)) {
                check(branch.getValue(), base, data, stored, faults);
            }
        }
    }

    private void checkValues(
            FormPart part,
            Field field,
            String key,
            StoredAs.Property property,
            FormData data,
            FormData stored,
            List<FormFault> faults) {
        List<String> typed = data.filled(key);
        if (typed.isEmpty()) {
            boolean hidden = property.form() == ValueForm.HASH;
            if (part.field().required() && part.language().isEmpty() && !hidden) {
                String own = part.field().requiredMessage().in(messages, language);
                faults.add(new FormFault(key, "form.fault.required", "", own));
            }
            return;
        }
        List<String> known = stored.all(key);
        typed.stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> checkValue(field, key, property, value, faults));
    }

    private void checkValue(Field field, String key, StoredAs.Property property, String typed, List<FormFault> faults) {
        try {
            PropertyValue value = text.read(field, property.type(), property.form(), typed);
            checkRules(field, key, value.asText(), faults);
            checkKind(field, key, property, typed, faults);
        } catch (ValueRefused refused) {
            faults.add(FormFault.of(key, refused.messageKey()));
        }
    }

    private void checkRules(Field field, String key, String value, List<FormFault> faults) {
        for (ValidationRule rule : field.rules()) {
            if (!rule.accepts(value)) {
                faults.add(
                        new FormFault(key, "form.fault.rule", "", rule.message().in(messages, language)));
                return;
            }
        }
        int most = maxLength(field.settings());
        if (most > 0 && value.codePointCount(0, value.length()) > most) {
            faults.add(new FormFault(key, "form.fault.too-long", String.valueOf(most), ""));
        }
    }

    private void checkKind(Field field, String key, StoredAs.Property property, String typed, List<FormFault> faults) {
        if (property.form() == ValueForm.WZ_CODE && !isWzCode.test(typed.strip())) {
            faults.add(FormFault.of(key, "form.fault.wz"));
        }
        if (FieldOptions.isClosed(field)) {
            Set<String> offered = options.of(field, language).stream()
                    .map(FieldOptions.Offer::value)
                    .collect(Collectors.toSet());
            if (!offered.contains(typed)) {
                faults.add(FormFault.of(key, "form.fault.option"));
            }
        }
    }

    static int maxLength(FieldSettings settings) {
        return settings instanceof FieldSettings.TextInput input
                ? input.maxLength()
                : settings instanceof FieldSettings.RichText rich ? rich.maxLength() : -1;
    }

    private static void checkPoint(FormPart part, String key, FormData data, List<FormFault> faults) {
        String latitude = data.first(key + ".latitude").strip();
        String longitude = data.first(key + ".longitude").strip();
        if (latitude.isEmpty() && longitude.isEmpty()) {
            requireOne(part, key, faults);
        } else if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) {
            faults.add(FormFault.of(key, "form.fault.point"));
        }
    }

    private static boolean isDegrees(String typed, int most) {
        try {
            return !typed.isEmpty()
                    && Math.abs((Double)
                                    NumberText.read(PropertyType.DOUBLE, typed).first())
                            <= most;
        } catch (ValueRefused noNumber) {
            return false;
        }
    }

    /** Fields without which an item does not become public; saving goes on without them. */
    static List<FormPart> missingToPublish(List<FormPart> parts, FormData data) {
        return parts.stream()
                .filter(part ->
                        isRequiredToPublish(part.field()) && part.language().isEmpty())
                .filter(part -> data.of(part.field().name()).isSame(FormData.EMPTY))
                .toList();
    }

    static boolean isRequiredToPublish(Field field) {
        return Boolean.TRUE.equals(field.others().get("requiredToPublish"));
    }
}
