package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import java.nio.charset.StandardCharsets;

/** A company as a card for address books: vCard 4.0 (RFC 6350). */
public final class CompanyCard {

    /** RFC 6350, 3.2: a longer line is folded, in bytes. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder card = new StringBuilder();

    private CompanyCard() {}

    /** @param address of the company's page */
    public static String of(ContentNode company, String language, String address) {
        return new CompanyCard().write(new ItemValues(company), company.name(), language, address);
    }

    private String write(ItemValues company, String node, String language, String address) {
        String name = company.text("title", language).orElse(node);
        line("BEGIN:VCARD");
        line("VERSION:4.0");
        line("KIND:org");
        line("FN:" + escaped(name));
        line("ORG:" + escaped(company.text("legalName").orElse(name)));
        line("ADR;TYPE=work:;;" + escaped(company.street().orElse("")) + ";" + part(company, "city") + ";;"
                + part(company, "postcode") + ";" + (language.equals("en") ? "Germany" : "Deutschland"));
        company.text("phone").ifPresent(phone -> line("TEL;TYPE=work:" + escaped(phone)));
        company.text("email").ifPresent(email -> line("EMAIL;TYPE=work:" + escaped(email)));
        company.text("website").ifPresent(website -> line("URL:" + oneLine(website)));
        company.point().ifPresent(point -> line("GEO:geo:" + point.latitude() + "," + point.longitude()));
        line("SOURCE:" + oneLine(address));
        if (company.is("sample")) {
            line("NOTE:"
                    + (language.equals("en") ? "Sample\\, an invented entry" : "Beispiel\\, ein erfundener Eintrag"));
        }
        line("END:VCARD");
        return card.toString();
    }

    private static String part(ItemValues company, String name) {
        return escaped(company.text(name).orElse(""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", "");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}+", "");
    }

    /** Folds between characters, never within the bytes of one. */
    private void line(String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String sign = Character.toString(text.codePointAt(at));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                card.append("\r\n ");
                bytes = 1;
            }
            card.append(sign);
            bytes += size;
        }
        card.append("\r\n");
    }
}
