package de.wirtschaftsstandort.document;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under columns; the same table is printed, written into a worksheet and shown on screens.
 *
 * @param caption what it shows, also for people who do not see it
 * @param rows each with a value for every column
 */
@TemplateVisible
public record Table(String caption, List<Column> columns, List<Row> rows) {

    /**
     * @param number set flush right
     * @param header its cells name the row
     */
    @TemplateVisible
    public record Column(String title, boolean number, boolean header) {

        public static Column text(String title) {
            return new Column(title, false, false);
        }

        public static Column number(String title) {
            return new Column(title, true, false);
        }

        public static Column header(String title) {
            return new Column(title, false, true);
        }
    }

    /** A row. */
    @TemplateVisible
    public record Row(Weight weight, List<Value> values) {

        public Row {
            values = List.copyOf(values);
        }

        /** Whether it sums up others. */
        public boolean sum() {
            return weight != Weight.PLAIN;
        }
    }

    public enum Weight {
        PLAIN,
        SUBTOTAL,
        TOTAL
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        rows.stream().filter(row -> row.values().size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(
                    "a row of " + row.values().size() + " values in a table of " + width + " columns");
        });
    }

    public static Builder of(String caption, Column... columns) {
        return new Builder(caption, List.of(columns));
    }

    /** Collects rows. */
    public static final class Builder {

        private final String caption;
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();

        private Builder(String caption, List<Column> columns) {
            this.caption = caption;
            this.columns = columns;
        }

        public Builder row(Value... values) {
            return row(Weight.PLAIN, values);
        }

        public Builder row(Weight weight, Value... values) {
            return row(weight, Arrays.asList(values));
        }

        public Builder row(Weight weight, List<Value> values) {
            rows.add(new Row(weight, values));
            return this;
        }

        public Table build() {
            return new Table(caption, columns, rows);
        }
    }
}
