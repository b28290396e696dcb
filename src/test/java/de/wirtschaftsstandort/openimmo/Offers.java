package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Offers with a value in every field, and files made of them, for tests of any package. */
public final class Offers {

    static final String ESTATE = "f9234ef5-cb6a-5bc4-814d-2afe7b3ac134";

    static final List<WriteFile.Picture> PICTURES = List.of(
            new WriteFile.Picture("http://localhost/dam/1/a.jpg", "image/jpeg", "Blick von Süden"),
            new WriteFile.Picture("http://localhost/dam/2/b.webp", "image/webp", ""));

    private static final Municipality OSCHATZ = new Municipality(
            "14730230", "Oschatz", "Große Kreisstadt", "", "04758", 51.3, 13.1, new BigDecimal("55.26"), 14_000);

    private Offers() {}

    /** A file with that many plots that say all a plot can say. */
    public static byte[] file(int plots) {
        StringBuilder objects = new StringBuilder();
        for (int i = 1; i <= plots; i++) {
            objects.append(object(full(OfferKind.PLOT, "NOS-230-" + i, 0)));
        }
        return file(objects.toString());
    }

    static byte[] file(String objects) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><openimmo><anbieter>" + objects + "</anbieter></openimmo>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String object(ContentNode offer) {
        return object(offer, null);
    }

    /** @param contact of the offer, whatever it names */
    static String object(ContentNode offer, @Nullable ContentNode contact) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            WriteFile.Source source = new WriteFile.Source(
                    "Beispiel",
                    "localhost",
                    "de",
                    List.of("en"),
                    node -> "http://localhost/x",
                    id -> Optional.ofNullable(contact),
                    node -> PICTURES,
                    node -> true);
            DerivedValues derived = new DerivedValues(offer, source, Optional.of(OSCHATZ), LocalDate.of(2026, 11, 24));
            new WriteOffer(OfferKind.of(offer.workspace()).orElseThrow(), List.of("en"))
                    .of(offer, derived::of, PICTURES)
                    .write(out);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** @param choice which of the values of each choice, counted round */
    static ContentNode full(OfferKind kind, String siteNo, int choice) {
        NodeBuilder node = NodeBuilder.aNode("/offer", "mgnl:content");
        for (OfferField field : OfferFields.of(kind)) {
            if (field.isStored()) {
                node.set(PropertyKey.of(field.property()), value(field, "", choice));
                if (field.type().hasLanguages()) {
                    node.set(PropertyKey.of(field.property(), "en"), value(field, "en", choice));
                }
            }
        }
        node.set("siteNo", siteNo).set("municipality", "14730230");
        if (kind == OfferKind.PLOT) {
            node.set("cadastralPublic", true);
        }
        return ContentTree.empty(Stage.PUBLIC)
                .add(kind.workspace(), node)
                .find(kind.workspace(), NodePath.of("/offer"))
                .orElseThrow();
    }

    private static PropertyValue value(OfferField field, String language, int choice) {
        String words = field.property() + " „Größe“ < & >" + language;
        return switch (field.type()) {
            case WHOLE -> PropertyValue.of(1_234L + choice);
            case DECIMAL -> PropertyValue.of(12.75 + choice);
            case DAY ->
                PropertyValue.of(LocalDate.of(2027, 3, 28)
                        .plusDays(choice)
                        .atStartOfDay(CountyTime.ZONE)
                        .toOffsetDateTime());
            case FLAG -> PropertyValue.of(choice % 2 == 0);
            case REFERENCE -> PropertyValue.of(ESTATE);
            case HTML -> PropertyValue.of("<p>Erster <strong>Absatz</strong> " + language + "</p><p>Zweiter</p>");
            case TEXTS, PHRASES -> PropertyValue.ofStrings(List.of(words + " 1", words + " 2"));
            case CHOICES, JOINED, FLAGS ->
                PropertyValue.ofStrings(List.of(chosen(field, choice), chosen(field, choice + 1)));
            case CHOICE, ELEMENT -> PropertyValue.of(chosen(field, choice));
            default -> PropertyValue.of(words);
        };
    }

    private static String chosen(OfferField field, int choice) {
        return field.values().get(choice % field.values().size());
    }

    static Map<PropertyKey, PropertyValue> values(ContentNode node) {
        return node.properties();
    }
}
