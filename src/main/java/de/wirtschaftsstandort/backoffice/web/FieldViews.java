package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.FieldOptions;
import de.wirtschaftsstandort.backoffice.FormData;
import de.wirtschaftsstandort.backoffice.FormFault;
import de.wirtschaftsstandort.backoffice.FormPart;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.Label;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the fields of a form for one request: the same parts, with what is typed and what is wrong with it. */
final class FieldViews {

    private final FieldOptions options;
    private final Messages messages;
    private final Texts texts;
    private final Locale language;
    private final FormData data;
    private final List<FormFault> faults;
    private final Predicate<String> mayWrite;

    /** @param mayWrite whether the field of that name may be changed */
    FieldViews(
            FieldOptions options,
            Messages messages,
            Texts texts,
            FormData data,
            List<FormFault> faults,
            Predicate<String> mayWrite) {
        this.options = options;
        this.messages = messages;
        this.texts = texts;
        this.language = Locale.forLanguageTag(texts.language());
        this.data = data;
        this.faults = List.copyOf(faults);
        this.mayWrite = mayWrite;
    }

    List<FieldView> of(List<FormPart> parts) {
        return parts.stream()
                .map(part -> of(part, "", !mayWrite.test(part.field().name())))
                .toList();
    }

    private List<FieldView> of(List<FormPart> parts, String base, boolean closed) {
        return parts.stream().map(part -> of(part, base, closed)).toList();
    }

    private FieldView of(FormPart part, String base, boolean closed) {
        String key = base + part.key();
        boolean readOnly = closed || part.field().readOnly();
        if (part instanceof FormPart.Single single) {
            return single(single, single.field(), key, readOnly, FieldKinds.of(single.field()));
        }
        if (part instanceof FormPart.Many many) {
            return many(many, key, readOnly);
        }
        if (part instanceof FormPart.Group group) {
            return view(part, "group", key, readOnly, group(group, key, readOnly), List.of(), List.of());
        }
        if (part instanceof FormPart.Switch choice) {
            return choice(choice, key, readOnly);
        }
        if (part instanceof FormPart.Repeat repeat) {
            return view(part, "repeat", key, readOnly, List.of(), entries(repeat, key, readOnly), List.of());
        }
        if (part instanceof FormPart.Point) {
            return view(part, "point", key, readOnly, coordinates(part, key, readOnly), List.of(), List.of());
        }
        return shown(part, key);
    }

    /** What may be left out as a whole asks for nothing before something is typed in it. */
    private List<FieldView> group(FormPart.Group group, String key, boolean readOnly) {
        List<FieldView> fields = of(group.parts(), key + ".", readOnly);
        boolean asked = group.child().isEmpty() || group.field().required() || data.isFilled(key);
        return asked ? fields : fields.stream().map(FieldView::optional).toList();
    }

    private FieldView single(FormPart part, Field field, String key, boolean readOnly, String kind) {
        List<String> values = data.all(key);
        return new FieldView(
                kind,
                key,
                FieldView.id(key),
                words(part.field().label()),
                words(part.field().description()),
                part.field().required() && part.language().isEmpty(),
                isRequiredToPublish(part),
                readOnly,
                shownLanguage(part),
                values,
                options.of(field, language),
                faults(key),
                FieldKinds.rows(field),
                FieldKinds.maxLength(field),
                FieldKinds.detail(field, this::words),
                List.of(),
                List.of(),
                List.of());
    }

    /** Each value is an entry whose one field has the name of all. */
    private FieldView many(FormPart.Many many, String key, boolean readOnly) {
        List<String> values = data.all(key).isEmpty() && !readOnly ? List.of("") : data.all(key);
        List<FieldView.Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            FieldView one = single(
                    many.entry(),
                    many.entry().field(),
                    key,
                    readOnly,
                    FieldKinds.of(many.entry().field()));
            FieldView numbered = new FieldView(
                    one.kind(),
                    key,
                    one.id() + "-" + i,
                    texts.text("form.value", words(many.field().label()), i + 1),
                    "",
                    false,
                    false,
                    readOnly,
                    "",
                    List.of(values.get(i)),
                    one.offers(),
                    List.of(),
                    one.rows(),
                    one.maxLength(),
                    one.detail(),
                    List.of(),
                    List.of(),
                    List.of());
            entries.add(new FieldView.Entry(String.valueOf(i), i + 1, List.of(numbered)));
        }
        return view(many, "many", key, readOnly, List.of(), entries, List.of());
    }

    private List<FieldView.Entry> entries(FormPart.Repeat repeat, String key, boolean readOnly) {
        List<FieldView.Entry> entries = new ArrayList<>();
        for (String token : data.all(key + FormPart.Repeat.ORDER)) {
            List<FieldView> fields = of(repeat.parts(), key + "." + token + ".", readOnly);
            entries.add(new FieldView.Entry(token, entries.size() + 1, withoutOwnFrame(fields)));
        }
        return entries;
    }

    /** An entry has a frame; a group that is all of it needs no second one that says the same. */
    private static List<FieldView> withoutOwnFrame(List<FieldView> fields) {
        boolean isOneGroup = fields.size() == 1
                && fields.get(0).kind().equals("group")
                && fields.get(0).faults().isEmpty();
        return isOneGroup ? fields.get(0).fields() : fields;
    }

    private FieldView choice(FormPart.Switch choice, String key, boolean readOnly) {
        Field selector = choice.choice().field();
        String chosenKey = key + "." + choice.choice().key();
        String chosen = data.first(chosenKey);
        List<FieldOptions.Offer> offers = options.of(selector, language);
        List<FieldView.Branch> branches = new ArrayList<>();
        for (Map.Entry<String, List<FormPart>> branch : choice.branches().entrySet()) {
            String base = key + "." + FormPart.Switch.branchKey(branches.size()) + ".";
            String label = offers.stream()
                    .filter(offer -> offer.value().equals(branch.getKey()))
                    .map(FieldOptions.Offer::label)
                    .findFirst()
                    .orElse(branch.getKey());
            branches.add(new FieldView.Branch(
                    branch.getKey(), label, branch.getKey().equals(chosen), of(branch.getValue(), base, readOnly)));
        }
        FieldView select = single(choice.choice(), selector, chosenKey, readOnly, "select");
        return view(choice, "switch", key, readOnly, List.of(select), List.of(), branches);
    }

    private List<FieldView> coordinates(FormPart part, String key, boolean readOnly) {
        return List.of("latitude", "longitude").stream()
                .map(name -> new FieldView(
                        "number",
                        key + "." + name,
                        FieldView.id(key + "." + name),
                        texts.text("form." + name),
                        "",
                        part.field().required(),
                        false,
                        readOnly,
                        "",
                        data.all(key + "." + name),
                        List.of(),
                        List.of(),
                        1,
                        -1,
                        "",
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }

    private FieldView shown(FormPart part, String key) {
        String text = part.field().settings() instanceof FieldSettings.StaticText fixed ? words(fixed.text()) : "";
        boolean isFile = part.field().settings() instanceof FieldSettings.Upload;
        FieldView view = view(part, isFile ? "file" : "static", key, true, List.of(), List.of(), List.of());
        return new FieldView(
                view.kind(),
                key,
                view.id(),
                view.label(),
                view.help(),
                false,
                false,
                true,
                view.language(),
                List.of(text),
                List.of(),
                List.of(),
                1,
                -1,
                "",
                List.of(),
                List.of(),
                List.of());
    }

    private FieldView view(
            FormPart part,
            String kind,
            String key,
            boolean readOnly,
            List<FieldView> fields,
            List<FieldView.Entry> entries,
            List<FieldView.Branch> branches) {
        String add = part.field().settings() instanceof FieldSettings.Multi multi ? words(multi.add()) : "";
        return new FieldView(
                kind,
                key,
                FieldView.id(key),
                words(part.field().label()),
                words(part.field().description()),
                part.field().required() && part.language().isEmpty(),
                isRequiredToPublish(part),
                readOnly,
                shownLanguage(part),
                List.of(),
                List.of(),
                faults(key),
                1,
                -1,
                add,
                fields,
                entries,
                branches);
    }

    private static String shownLanguage(FormPart part) {
        boolean hasLanguages = part.key().contains("~") || part.field().translated();
        return !hasLanguages ? "" : part.language().isEmpty() ? "-" : part.language();
    }

    private static boolean isRequiredToPublish(FormPart part) {
        return Boolean.TRUE.equals(part.field().others().get("requiredToPublish"))
                && part.language().isEmpty();
    }

    private String words(Label label) {
        return label.in(messages, language);
    }

    List<String> faults(String key) {
        return faults.stream()
                .filter(fault -> fault.key().equals(key))
                .map(this::sentence)
                .toList();
    }

    String sentence(FormFault fault) {
        return fault.text().isEmpty() ? texts.text(fault.messageKey(), fault.argument(), "") : fault.text();
    }
}
