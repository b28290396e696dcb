package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.shared.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Companies as data to take away. Only those are handed out that agreed to open data, and samples; a company that did not is
 * in the catalogue all the same.
 */
@Component
public class CompanyData {

    /** Spreadsheets take a file for UTF-8 when it begins so. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Municipalities municipalities;

    CompanyData(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Whether the company may be handed out. */
    public static boolean isOpen(ContentNode company) {
        ItemValues values = new ItemValues(company);
        return values.is("sample") || values.text("consentOpenData").isPresent();
    }

    /**
     * CSV with a line of titles in the language; no cell is a formula.
     *
     * @param address of the company's page
     */
    public String csv(List<ContentNode> companies, String language, Function<ContentNode, String> address) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(CsvText.line(Stream.concat(
                        Stream.of(CompanyColumn.values()).map(column -> column.title(language)),
                        Stream.of(language.equals("en") ? "Page" : "Seite"))
                .toList()));
        for (ContentNode company :
                companies.stream().filter(CompanyData::isOpen).toList()) {
            ItemValues values = new ItemValues(company);
            List<String> cells = new ArrayList<>();
            for (CompanyColumn column : CompanyColumn.values()) {
                cells.add(String.join(", ", column.read(values, language, municipalities)));
            }
            cells.add(address.apply(company));
            csv.append(CsvText.line(cells));
        }
        return csv.toString();
    }

    /** The same as an array of objects; every value is a list of texts, empty for what is not given. */
    public String json(List<ContentNode> companies, String language, Function<ContentNode, String> address) {
        ArrayNode all = JSON.createArrayNode();
        for (ContentNode company :
                companies.stream().filter(CompanyData::isOpen).toList()) {
            ItemValues values = new ItemValues(company);
            ObjectNode one = all.addObject();
            one.put("page", address.apply(company));
            for (CompanyColumn column : CompanyColumn.values()) {
                ArrayNode texts = one.putArray(column.key());
                column.read(values, language, municipalities).stream()
                        .filter(text -> !text.isEmpty())
                        .forEach(texts::add);
            }
        }
        return JSON.writeValueAsString(JSON.createObjectNode().set("companies", all));
    }
}
