package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.document.ReadSheet;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A budget plan from a worksheet: a row with the years, below it a row for each measure with its number in the first
 * column. What stands outside is not read; a measure or year that is missing stays as it is.
 *
 * @param amounts by measure number and year
 * @param complaints each with the cell it is about, {@code Plan!C7: …}
 */
public record PlanSheet(Map<Place, Money> amounts, List<Complaint> complaints) {

    /** A measure's year. */
    public record Place(int measure, int year) {}

    private static final Pattern NUMBER = Pattern.compile("[Mm]?\\s?(\\d{1,4})(?:\\.0)?");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:\\.0)?");
    private static final Pattern SUM = Pattern.compile("(?i)(summe|gesamt|zwischensumme|total|sum)\\b.*");
    private static final String FILE = "file";

    public PlanSheet {
        amounts = Map.copyOf(amounts);
        complaints = List.copyOf(complaints);
    }

    /** @throws Refused at {@code file} when there is no row with years */
    public static PlanSheet read(ReadSheet sheet, PlanGrid grid) {
        Map<Integer, List<ReadSheet.Cell>> rows = sheet.cells().stream()
                .collect(Collectors.groupingBy(ReadSheet.Cell::row, TreeMap::new, Collectors.toList()));
        int header = rows.entrySet().stream()
                .filter(row -> row.getValue().stream()
                                .filter(cell -> cell.column() > 0)
                                .filter(cell -> year(cell).isPresent())
                                .count()
                        > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        FILE,
                        "Im Blatt „" + sheet.name()
                                + "“ steht keine Zeile mit den Jahren. Am einfachsten geht es mit der Vorlage."));
        return new Reading(sheet, grid).read(rows, header);
    }

    private static Optional<Integer> year(ReadSheet.Cell cell) {
        Matcher matcher = YEAR.matcher(cell.text());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** One pass over the rows. */
    private static final class Reading {

        private final ReadSheet sheet;
        private final PlanGrid grid;
        private final Map<Place, Money> amounts = new HashMap<>();
        private final Map<Integer, String> measures = new HashMap<>();
        private final List<Complaint> complaints = new ArrayList<>();

        Reading(ReadSheet sheet, PlanGrid grid) {
            this.sheet = sheet;
            this.grid = grid;
        }

        PlanSheet read(Map<Integer, List<ReadSheet.Cell>> rows, int header) {
            Map<Integer, Integer> years = new TreeMap<>();
            for (ReadSheet.Cell cell : rows.getOrDefault(header, List.of())) {
                year(cell).filter(year -> cell.column() > 0).ifPresent(year -> {
                    if (years.containsValue(year)) {
                        complain(FILE, cell, "Das Jahr " + year + " kommt zweimal vor.");
                    } else if (!grid.years().contains(year)) {
                        complain(
                                FILE,
                                cell,
                                year + " liegt nicht im Plan; möglich sind "
                                        + grid.years().get(0) + " bis "
                                        + grid.years().get(grid.years().size() - 1) + ".");
                    } else {
                        years.put(cell.column(), year);
                    }
                });
            }
            rows.forEach((row, cells) -> {
                if (row > header) {
                    row(cells, years);
                }
            });
            return new PlanSheet(amounts, complaints);
        }

        private void row(List<ReadSheet.Cell> cells, Map<Integer, Integer> years) {
            Optional<ReadSheet.Cell> name =
                    cells.stream().filter(cell -> cell.column() == 0).findFirst();
            List<ReadSheet.Cell> typed = cells.stream()
                    .filter(cell -> years.containsKey(cell.column()))
                    .toList();
            if (typed.isEmpty()
                    || name.filter(cell -> SUM.matcher(cell.text()).matches()).isPresent()) {
                return;
            }
            Optional<Integer> measure = name.flatMap(this::measure);
            if (name.isEmpty()) {
                complain(FILE, typed.get(0), "In Spalte A fehlt die Nummer der Maßnahme.");
            }
            measure.ifPresent(
                    number -> typed.forEach(cell -> amount(cell, number, years.getOrDefault(cell.column(), 0))));
        }

        private Optional<Integer> measure(ReadSheet.Cell cell) {
            Matcher matcher = NUMBER.matcher(cell.text());
            if (!matcher.matches()) {
                complain(FILE, cell, "„" + cell.text() + "“ ist keine Nummer einer Maßnahme, z. B. M7.");
                return Optional.empty();
            }
            int number = Integer.parseInt(matcher.group(1));
            if (grid.measures().stream().noneMatch(measure -> measure.number() == number)) {
                complain(FILE, cell, "Eine Maßnahme M" + number + " gibt es in diesem Programm nicht.");
                return Optional.empty();
            }
            String before = measures.putIfAbsent(number, cell.address());
            if (before != null) {
                complain(FILE, cell, "M" + number + " steht schon in " + before + ".");
                return Optional.empty();
            }
            return Optional.of(number);
        }

        private void amount(ReadSheet.Cell cell, int measure, int year) {
            String field = PlanGrid.cellName(measure, year);
            if (cell.formula()) {
                complain(field, cell, "Hier steht eine Formel. Bitte nur den Wert einfügen.");
                return;
            }
            try {
                Money money = Money.parse(
                        cell.number().map(Reading::german).orElse(cell.text().replace("€", "")));
                if (money.isNegative()) {
                    complain(field, cell, "Ein Planbetrag liegt nicht unter null.");
                } else {
                    amounts.put(new Place(measure, year), money);
                }
            } catch (NotAnAmount e) {
                complain(field, cell, String.valueOf(e.getMessage()));
            }
        }

        /** As somebody types it: cents need two digits, more are not cents any more and stay to be refused. */
        private static String german(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return (plain.scale() <= 0 ? plain.setScale(0) : plain.setScale(Math.max(2, plain.scale())))
                    .toPlainString()
                    .replace('.', ',');
        }

        private void complain(String field, ReadSheet.Cell cell, String sentence) {
            complaints.add(new Complaint(
                    field, String.format(Locale.ROOT, "%s!%s: %s", sheet.name(), cell.address(), sentence)));
        }
    }
}
