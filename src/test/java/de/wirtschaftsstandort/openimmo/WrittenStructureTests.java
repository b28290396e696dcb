package de.wirtschaftsstandort.openimmo;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Files are well-formed and have their elements in the order of OpenImmo 1.2.7 and only values it allows. */
class WrittenStructureTests {

    /** Values that the schema does not allow; empty when all are among them. */
    private static List<String> strangeValues(Element element) {
        List<String> strange = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            compare(element.getTagName() + "@" + attribute.getNodeName(), attribute.getNodeValue(), strange);
        }
        compare(element.getTagName() + "@", element.getTextContent(), strange);
        children(element).forEach(child -> strange.addAll(strangeValues(child)));
        return strange;
    }

    private static void compare(String place, String value, List<String> strange) {
        List<String> allowed = OpenImmoStandard.VALUES.get(place);
        if (allowed != null && !allowed.contains(value)) {
            strange.add(place + "=" + value);
        }
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** What stands where the standard has it not; empty when all is in order. */
    private static Optional<String> fault(Element element) {
        List<String> order = OpenImmoStandard.ORDER.get(element.getTagName());
        int last = 0;
        for (Element child : children(element)) {
            if (order != null) {
                int place = order.indexOf(child.getTagName());
                if (place < last) {
                    return Optional.of(element.getTagName() + "/" + child.getTagName());
                }
                last = place;
            }
            Optional<String> inside = fault(child);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void theElementsStandInTheOrderOfTheStandard(OfferKind kind) throws Exception {
        for (int choice = 0; choice < 13; choice++) {
            Element object = parsed(Offers.object(Offers.full(kind, "NOS-1", choice)));

            assertThat(fault(object)).isEmpty();
            assertThat(strangeValues(object)).isEmpty();
            assertThat(children(object))
                    .extracting(Element::getTagName)
                    .contains("objektkategorie", "verwaltung_techn");
        }
    }

    @Test
    void everyPlaceHasAPostcodeAsTheSchemaWants() throws Exception {
        Element place = (Element) parsed(Offers.object(Offers.full(OfferKind.PLOT, "NOS-1", 0)))
                .getElementsByTagName("geo")
                .item(0);

        assertThat(children(place).get(0).getTagName()).isEqualTo("plz");
        assertThat(children(place).get(0).getTextContent()).isEqualTo("04758");
    }

    @Test
    void anElementInTheWrongPlaceWouldBeSeen() throws Exception {
        assertThat(strangeValues(parsed("<immobilie><verkaufstatus stand=\"WEG\"/><epart>X</epart></immobilie>")))
                .containsExactly("verkaufstatus@stand=WEG", "epart@=X");
        assertThat(fault(parsed("<immobilie><geo/><objektkategorie/></immobilie>")))
                .contains("immobilie/objektkategorie");
        assertThat(fault(parsed("<immobilie><geo><ort/><plz/></geo></immobilie>")))
                .contains("geo/plz");
        assertThat(fault(parsed("<immobilie><geo><unknown/></geo></immobilie>")))
                .contains("geo/unknown");
    }

    @Test
    void picturesTravelByTheirAddressesBeforeThePage() throws Exception {
        Element object = parsed(Offers.object(Offers.full(OfferKind.PLOT, "NOS-1", 0)));
        List<Element> files =
                children((Element) object.getElementsByTagName("anhaenge").item(0));

        assertThat(files)
                .extracting(file -> file.getAttribute("gruppe"))
                .containsExactly("TITELBILD", "BILD", "ANBOBJURL");
        assertThat(files).allMatch(file -> file.getAttribute("location").equals("REMOTE"));
        assertThat(files.get(0).getTextContent()).isEqualTo("Blick von Südenimage/jpeghttp://localhost/dam/1/a.jpg");
        assertThat(files.get(1).getTextContent()).isEqualTo("image/webphttp://localhost/dam/2/b.webp");
    }

    @Test
    void theContactIsAFunctionAndNobodyByName() {
        ContentNode person = ContentTree.empty(Stage.PUBLIC)
                .add(
                        "contacts",
                        NodeBuilder.aNode("/c", "mgnl:content")
                                .set("title", "Beispielname Mustername")
                                .set("firstName", "Beispielname")
                                .set("lastName", "Mustername")
                                .set("function", "Ansiedlung")
                                .set("organisation", "Landratsamt")
                                .set("email", "mustername@example.org")
                                .set("fallbackEmail", "ansiedlung@example.org")
                                .set("phone", "+49 3421 000000"))
                .require("contacts", "/c");
        ContentNode offer = ContentTree.empty(Stage.PUBLIC)
                .add(
                        "plots",
                        NodeBuilder.aNode("/offer", "mgnl:content")
                                .set("contact", "f9234ef5-cb6a-5bc4-814d-2afe7b3ac134")
                                .set("siteNo", "N-1"))
                .require("plots", "/offer");

        String written = Offers.object(offer, person);

        assertThat(written)
                .contains(
                        "<kontaktperson><email_zentrale>ansiedlung@example.org</email_zentrale><name>Ansiedlung</name>"
                                + "<firma>Landratsamt</firma></kontaktperson>")
                .doesNotContain("ustername")
                .doesNotContain("000000");
    }

    @Test
    void whatNobodyConfirmedSaysSo() {
        assertThat(Offers.object(Offers.full(OfferKind.PLOT, "NOS-1", 0)))
                .contains("feldname=\"ws.unconfirmed\">true<");
    }
}
