package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A selection of the catalogue as a document to print: the companies in the order of the selection, each with its public facts.
 * Only those are printed that agreed to print, and samples; the document says how many are left out, and why.
 */
@Component
public class CompanyBrochure {

    /** A document with more is no selection any more, and nobody prints it. */
    public static final int MOST = 100;

    private static final List<CompanyColumn> LEFT_OUT = List.of(
            CompanyColumn.NAME,
            CompanyColumn.SUMMARY,
            CompanyColumn.INDUSTRY,
            CompanyColumn.WZ_2008,
            CompanyColumn.WZ_2025);

    private final Municipalities municipalities;
    private final Classification classification;
    private final Messages messages;
    private final Clock clock;

    CompanyBrochure(Municipalities municipalities, Classification classification, Messages messages, Clock clock) {
        this.municipalities = municipalities;
        this.classification = classification;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether the company may be printed. */
    public static boolean isPrinted(ContentNode company) {
        ItemValues values = new ItemValues(company);
        return values.is("sample") || values.text("consentPrint").isPresent();
    }

    /**
     * @param found all of the selection, in its order; the first {@value #MOST} that may be printed are
     * @param provider who publishes the catalogue
     * @param selection address of the page with the selection
     * @param address of a company's page
     */
    public Report of(
            List<ContentNode> found,
            String language,
            String provider,
            String selection,
            Function<ContentNode, String> address) {
        boolean english = language.startsWith("en");
        List<ContentNode> printable =
                found.stream().filter(CompanyBrochure::isPrinted).toList();
        List<ContentNode> printed = printable.stream().limit(MOST).toList();
        List<Report.Section> sections = new ArrayList<>();
        sections.add(Report.Section.words("", opening(found.size(), printable.size(), printed.size(), english)));
        printed.forEach(company -> sections.add(section(company, language, address.apply(company))));
        return new Report(
                (english
                        ? "Companies: a selection of the catalogue"
                        : "Unternehmen: eine Auswahl aus dem Branchenkatalog"),
                language,
                facts(printed.size(), provider, selection, english),
                sections,
                provider + ". "
                        + (english
                                ? "What companies say of themselves, without guarantee; the page on the web applies."
                                : "Angaben der Unternehmen ohne Gewähr; es gilt der Stand auf der Seite im Netz."));
    }

    private static List<String> opening(int found, int printable, int printed, boolean english) {
        List<String> sentences = new ArrayList<>();
        if (printed == 0) {
            sentences.add(
                    english
                            ? "None of the companies of this selection agreed to be printed, or nothing was found."
                            : "Kein Unternehmen dieser Auswahl hat dem Druck zugestimmt, oder es wurde nichts gefunden.");
        }
        if (found > printable && printed > 0) {
            sentences.add((english
                            ? "%d more companies of the selection are found on the web only; they did not agree to be printed."
                            : "%d weitere Unternehmen der Auswahl stehen nur im Netz, weil keine Freigabe für den Druck vorliegt.")
                    .formatted(found - printable));
        }
        if (printable > printed) {
            sentences.add((english
                            ? "A printed catalogue holds %d companies at most; the first %d of %d are here. Narrow the selection to get the others."
                            : "Ein gedruckter Katalog fasst höchstens %d Unternehmen; hier stehen die ersten %d von %d. Die übrigen bekommen Sie, wenn Sie die Auswahl eingrenzen.")
                    .formatted(MOST, printed, printable));
        }
        return sentences;
    }

    private List<Report.Fact> facts(int printed, String provider, String selection, boolean english) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(
                english ? "d MMMM yyyy" : "d. MMMM yyyy", english ? Locale.UK : Locale.GERMANY);
        return List.of(
                new Report.Fact(english ? "Companies" : "Unternehmen", String.valueOf(printed)),
                new Report.Fact(
                        english ? "As of" : "Stand",
                        clock.instant().atZone(CountyTime.ZONE).format(day)),
                new Report.Fact(english ? "Published by" : "Herausgegeben von", provider),
                new Report.Fact(english ? "This selection on the web" : "Diese Auswahl im Netz", selection),
                new Report.Fact(
                        english ? "Sources" : "Quellen",
                        english
                                ? "Entries of the companies; classification of activities (WZ 2008): © Statistisches Bundesamt (Destatis)"
                                : "Einträge der Unternehmen; Klassifikation der Wirtschaftszweige (WZ 2008): © Statistisches Bundesamt (Destatis)"));
    }

    private Report.Section section(ContentNode company, String language, String page) {
        boolean english = language.startsWith("en");
        ItemValues values = new ItemValues(company);
        String name = values.text("title", language).orElse(company.name());
        Table.Builder table = Table.of(
                name, Table.Column.header(english ? "Fact" : "Angabe"), Table.Column.text(english ? "Value" : "Wert"));
        for (String code : values.texts("wz")) {
            table.row(Value.words("WZ 2008"), Value.words(activity(code, language)));
        }
        for (CompanyColumn column : CompanyColumn.values()) {
            String text = column.read(values, language, municipalities).stream()
                    .map(value -> words(column, value, language))
                    .collect(Collectors.joining(", "));
            if (!LEFT_OUT.contains(column) && !text.isBlank()) {
                table.row(Value.words(column.title(language)), Value.words(text));
            }
        }
        if (!page.isEmpty()) {
            table.row(Value.words(english ? "Page" : "Seite"), Value.words(page));
        }
        return new Report.Section(
                name, values.text("summary", language).stream().toList(), List.of(), List.of(table.build()));
    }

    private String words(CompanyColumn column, String value, String language) {
        return column.words().isEmpty()
                ? value
                : messages.find(column.words() + value, Locale.forLanguageTag(language))
                        .orElse(value);
    }

    private String activity(String code, String language) {
        return classification
                .find(code)
                .map((Activity found) -> code + " " + found.title(language))
                .orElse(code);
    }
}
