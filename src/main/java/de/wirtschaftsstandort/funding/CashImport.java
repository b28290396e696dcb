package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Takes payments from the cash system's file: measure number; day; amount; invoice number; payee. A payment of a released
 * receipt marks it paid. A payment nobody recorded becomes a receipt recorded by the cash system, whose order was signed there;
 * who imports it releases it, so a person's own unreleased receipt is never paid this way.
 */
@Component
public class CashImport {

    static final UserId CASH_SYSTEM = new UserId("kassensystem");

    private static final Pattern ODD_DECIMALS = Pattern.compile("[^,]*,(\\d|\\d{3,})");
    private static final Pattern TITLES =
            Pattern.compile("\\s*\"?ma(ß|ss)nahme", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final CsvSchema SCHEMA = CsvSchema.builder()
            .setColumnSeparator(';')
            .addColumns(List.of("measure", "date", "amount", "number", "payee"), CsvSchema.ColumnType.STRING)
            .build();
    private static final ObjectReader LINE =
            new CsvMapper().readerForMapOf(String.class).with(SCHEMA);

    /**
     * What became of a file.
     *
     * @param refused sentences, each with its line number
     */
    public record Result(int imported, int skipped, List<String> refused) {}

    private record Line(int number, String text) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final CashLine lines;
    private final JdbcClient jdbc;

    CashImport(
            Bookkeeping bookkeeping, Permissions permissions, Programmes programmes, CashLine lines, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    /**
     * @param csv the file as text, see {@link CashFile}; a line with the titles of the columns may come first
     * @param allOrNothing one refused line refuses the file
     */
    public Result read(Actor actor, ProgrammeId programme, String csv, boolean allOrNothing) {
        permissions.require(actor, FundingAction.RELEASE_MONEY, programme);
        List<String> refused = new ArrayList<>();
        if (allOrNothing) {
            return bookkeeping.book(programme, booking -> {
                Result result = each(csv, refused, line -> take(actor, programme, booking, line));
                if (!result.refused().isEmpty()) {
                    throw new Refused(result.refused().stream()
                            .map(sentence -> new Complaint("file", sentence))
                            .toList());
                }
                return result;
            });
        }
        return each(
                csv, refused, line -> bookkeeping.book(programme, booking -> take(actor, programme, booking, line)));
    }

    private Result each(String csv, List<String> refused, Predicate<Line> take) {
        int imported = 0;
        int skipped = 0;
        for (Line line : lines(csv)) {
            try {
                if (take.test(line)) {
                    imported++;
                } else {
                    skipped++;
                }
            } catch (Refused | NotPermitted e) {
                refused.add("Zeile " + line.number() + ": " + e.getMessage());
            }
        }
        return new Result(imported, skipped, List.copyOf(refused));
    }

    /** Lines one by one, so that a stray quotation mark spoils no line but its own; empty ones and the titles are none. */
    private static List<Line> lines(String csv) {
        List<Line> lines = new ArrayList<>();
        String[] texts = csv.split("\\R", -1);
        for (int at = 0; at < texts.length; at++) {
            if (!texts[at].isBlank() && !(at == 0 && TITLES.matcher(texts[at]).lookingAt())) {
                lines.add(new Line(at + 1, texts[at]));
            }
        }
        return lines;
    }

    private static Map<String, String> fields(String line) {
        try {
            Map<String, String> fields = LINE.readValue(line);
            return Map.copyOf(fields);
        } catch (JacksonException e) {
            throw new Refused(
                    "file",
                    "Erwartet sind fünf durch Strichpunkt getrennte Spalten; jedes Anführungszeichen am Anfang eines Feldes muss an dessen Ende geschlossen sein.");
        }
    }

    /** @return false when the line was imported before */
    private boolean take(Actor actor, ProgrammeId programme, Booking booking, Line line) {
        Map<String, String> fields = fields(line.text());
        String key = Sha256.of(String.join("\u0000", new TreeMap<>(fields).values()));
        boolean known = jdbc.sql("select count(*) from funding.cash_line where programme_id = ? and line_key = ?")
                        .params(programme.value(), key)
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            return false;
        }
        FormReader form = new FormReader(fields);
        int number = form.wholeNumber("measure");
        LocalDate day = form.date("date");
        Money amount = form.money("amount");
        String invoice = form.text("number");
        String payee = form.text("payee");
        if (ODD_DECIMALS.matcher(form.optionalText("amount")).matches()) {
            throw new Refused("amount", "Betrag muss zwei Nachkommastellen haben.");
        }
        form.refuseIfWrong();
        Measure measure = programmes.requireMeasure(programme, number);
        ReceiptId receipt =
                lines.pay(actor, booking, programme, new CashLine.Payment(measure, day, amount, invoice, payee));
        jdbc.sql("insert into funding.cash_line values (?, ?, ?, ?)")
                .params(programme.value(), key, receipt.value(), booking.timestamp())
                .update();
        return true;
    }
}
