package de.wirtschaftsstandort.openimmo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** What an element of OpenImmo says, in our words. */
final class ElementValue {

    private ElementValue() {}

    /** Texts as our own user-defined fields would hold them; an unknown code as it is, so that it can be named. */
    static List<String> of(ReadObject object, OfferField field) {
        return switch (field.type()) {
            case FLAGS -> flags(object, field);
            case ELEMENT -> element(object, field);
            case JOINED ->
                object.first(field.path())
                        .map(text -> List.of(text.split("[,;/ ]+", -1)))
                        .orElse(List.of());
            case CHOICE ->
                object.first(field.path())
                        .map(code -> List.of(value(field, code)))
                        .orElse(List.of());
            case HTML ->
                object.first(field.path())
                        .map(text -> List.of(paragraphs(text)))
                        .orElse(List.of());
            default -> sum(object, field);
        };
    }

    /** A price of 0 stands where the price is told on request. */
    private static List<String> sum(ReadObject object, OfferField field) {
        return object.first(field.path())
                .filter(text -> !field.property().equals("priceTotal") || !text.matches("0+([.,]0+)?"))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<String> flags(ReadObject object, OfferField field) {
        return field.codes().values().stream()
                .distinct()
                .filter(code -> object.first(field.path() + "@" + code)
                        .filter(text -> text.equals("true") || text.equals("1"))
                        .isPresent())
                .map(code -> value(field, code))
                .toList();
    }

    private static List<String> element(ReadObject object, OfferField field) {
        for (Map.Entry<String, String> code : field.codes().entrySet()) {
            int colon = code.getValue().indexOf(':');
            Optional<String> said =
                    object.first(field.path() + "/" + code.getValue().substring(0, colon));
            if (said.filter(code.getValue().substring(colon + 1)::equals).isPresent()) {
                return List.of(code.getKey());
            }
        }
        return List.of();
    }

    /** The first of ours with the code; {@code 1} and {@code 0} are true and false in XML. */
    private static String value(OfferField field, String code) {
        String wanted = code.equals("1") ? "true" : code.equals("0") ? "false" : code;
        return field.codes().entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(Entities.escape(paragraph.strip()).replaceAll("\\R", "<br>"))
                        .append("</p>");
            }
        }
        return html.toString();
    }
}
