package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.PlanGrid;
import de.wirtschaftsstandort.funding.ReceiptKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables of drafts: all of them, what one says field by field and line by line, what happened to it. */
record DraftTables(Desk desk, List<Measure> measures, List<Commitment> orders) {

    private enum Type {
        TEXT,
        DAY,
        AMOUNT
    }

    /** A field of a form and the message that names it. */
    private record Field(String name, String message, Type type) {

        static Field text(String name, String message) {
            return new Field(name, message, Type.TEXT);
        }

        static Field day(String name, String message) {
            return new Field(name, message, Type.DAY);
        }

        static Field amount(String name, String message) {
            return new Field(name, message, Type.AMOUNT);
        }
    }

    private static final Pattern CELL = Pattern.compile("c-(\\d+)-(\\d+)");

    private static final List<Field> ORDER = List.of(
            Field.text("supplier", "column.supplier"),
            Field.text("subject", "column.subject"),
            Field.text("procurement", "order.procurement"),
            Field.day("orderDate", "column.order-date"),
            Field.day("serviceFrom", "receipt.service-from"),
            Field.day("serviceTo", "receipt.service-to"),
            Field.amount("net", "column.net"),
            Field.text("vat", "column.vat"));

    private static final List<Field> RECEIPT = List.of(
            Field.text("kind", "column.kind"),
            Field.text("corrects", "receipt.corrects"),
            Field.text("supplier", "column.supplier"),
            Field.text("invoiceNumber", "column.invoice-number"),
            Field.text("subject", "column.subject"),
            Field.day("orderDate", "column.order-date"),
            Field.day("invoiceDate", "column.invoice-date"),
            Field.day("receivedOn", "column.received-on"),
            Field.day("serviceFrom", "receipt.service-from"),
            Field.day("serviceTo", "receipt.service-to"),
            Field.amount("net", "column.net"),
            Field.amount("vat", "column.vat"),
            Field.amount("discount", "column.discount"),
            Field.amount("deduction", "column.deduction"),
            Field.amount("notEligibleVat", "column.not-eligible-vat"),
            Field.amount("notEligibleOther", "column.not-eligible-other"),
            Field.text("notEligibleReason", "column.not-eligible-reason"));

    private static final List<Field> VIREMENT = List.of(Field.text("reason", "column.reason"));

    static Table list(Desk desk, List<Draft> drafts) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.drafts"),
                Cells.header(desk, "number"),
                Cells.text(desk, "draft-kind"),
                Cells.text(desk, "subject"),
                Cells.text(desk, "preparer"),
                Cells.text(desk, "status"),
                Cells.text(desk, "became"));
        drafts.forEach(draft -> table.row(
                Value.linked(draft.number(), desk.path("/drafts/" + draft.number())),
                Value.words(draft.kind().label()),
                Value.words(draft.subject()),
                Value.words(draft.preparedBy().value()),
                Value.words(draft.state().label()),
                Value.words(draft.result().orElse(""))));
        return table.build();
    }

    static Table steps(Desk desk, Draft draft) {
        Table.Builder table = Table.of(
                desk.text("funding.draft.steps"),
                Cells.text(desk, "at"),
                Cells.header(desk, "status"),
                Cells.text(desk, "revision"),
                Cells.text(desk, "user"),
                Cells.text(desk, "reason"));
        draft.steps()
                .forEach(step -> table.row(
                        Value.words(desk.texts().moment(step.at())),
                        Value.words(step.state().label()),
                        Value.words(Integer.toString(step.revision())),
                        Value.words(step.by().value()),
                        Value.words(step.reason())));
        return table.build();
    }

    Table facts(Draft draft) {
        Table.Builder table =
                Table.of(desk.text("funding.draft.facts"), Cells.header(desk, "field"), Cells.text(desk, "value"));
        FormReader form = new FormReader(draft.fields());
        List<Field> fields =
                switch (draft.kind()) {
                    case ORDER -> ORDER;
                    case RECEIPT -> RECEIPT;
                    case VIREMENT -> VIREMENT;
                };
        fields.stream()
                .filter(field -> draft.fields().containsKey(field.name()))
                .forEach(field ->
                        table.row(Value.words(desk.text("funding." + field.message())), value(draft, form, field)));
        return table.build();
    }

    private static Value value(Draft draft, FormReader form, Field field) {
        String typed = form.optionalText(field.name());
        if (draft.kind() == Draft.Kind.ORDER && field.name().equals("vat")) {
            return Value.words(title(OrderReader.vats(), typed));
        }
        if (draft.kind() == Draft.Kind.RECEIPT && field.name().equals("kind")) {
            return Value.words(Stream.of(ReceiptKind.values())
                    .filter(kind -> kind.name().equals(typed))
                    .findFirst()
                    .map(ReceiptKind::label)
                    .orElse(typed));
        }
        return switch (field.type()) {
            case TEXT -> Value.words(typed);
            case DAY -> Value.ofDay(form.optionalDate(field.name()));
            case AMOUNT -> Value.of(form.moneyOrZero(field.name()));
        };
    }

    private static String title(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::title)
                .orElse(value);
    }

    /** What falls to which measure; of a virement the new amounts. */
    Table lines(Draft draft) {
        Table.Builder table = Table.of(
                desk.text("funding.receipt.lines"),
                Cells.header(desk, "measure"),
                draft.kind() == Draft.Kind.RECEIPT ? Cells.text(desk, "order") : Cells.text(desk, "year"),
                draft.kind() == Draft.Kind.VIREMENT ? Cells.number(desk, "new") : Cells.number(desk, "gross"));
        if (draft.kind() == Draft.Kind.VIREMENT) {
            cells(
                    draft,
                    (place, typed) -> table.row(
                            Value.words(place.get(0)),
                            Value.words(place.get(1)),
                            Value.of(new FormReader(Map.of("cell", typed)).moneyOrZero("cell"))));
        } else {
            FormReader form = new FormReader(draft.fields());
            for (int at = 1; at <= ReceiptReader.lines(draft.fields()); at++) {
                String order = order(form.optionalText("order-" + at));
                String measure = measure(form.optionalText("measure-" + at));
                if (!measure.isEmpty() || !order.isEmpty()) {
                    table.row(
                            Value.words(measure),
                            Value.words(draft.kind() == Draft.Kind.RECEIPT ? order : form.optionalText("year-" + at)),
                            form.optionalText("gross-" + at).isEmpty()
                                    ? Value.words(desk.text("funding.draft.whole"))
                                    : Value.of(form.moneyOrZero("gross-" + at)));
                }
            }
        }
        return table.build();
    }

    /** Cells somebody typed into, by measure and year. */
    private void cells(Draft draft, BiConsumer<List<String>, String> row) {
        Map<Integer, TreeSet<Integer>> places = new LinkedHashMap<>();
        measures.forEach(measure -> places.put(measure.number(), new TreeSet<>()));
        draft.fields().keySet().stream()
                .map(CELL::matcher)
                .filter(Matcher::matches)
                .forEach(cell -> places.computeIfAbsent(Integer.parseInt(cell.group(1)), none -> new TreeSet<>())
                        .add(Integer.parseInt(cell.group(2))));
        places.forEach((measure, years) -> years.forEach(year -> row.accept(
                List.of(measure(Integer.toString(measure)), Integer.toString(year)),
                draft.fields().getOrDefault(PlanGrid.cellName(measure, year), ""))));
    }

    private String measure(String number) {
        return MeasureDesk.chosen(measures, number).map(Measure::name).orElse(number);
    }

    private String order(String line) {
        return orders.stream()
                .filter(order -> order.lines().stream()
                        .anyMatch(one -> Integer.toString(one.id().value()).equals(line)))
                .findFirst()
                .map(Commitment::number)
                .orElse("");
    }
}
