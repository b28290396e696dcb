package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.shared.CountyTime;
import java.io.StringWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** Writes offers as one OpenImmo 1.2.7 file. What has been sold, let or withdrawn is no offer and stays out. */
@Component
public class WriteFile {

    static final String VERSION = "1.2.7";
    private static final List<String> NO_OFFERS = List.of("sold", "let", "withdrawn");

    private final Municipalities municipalities;
    private final Clock clock;

    WriteFile(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Who offers, and where the rest of an offer is found.
     *
     * @param provider name of who offers
     * @param host by which the provider is known
     * @param language of what has none of its own
     * @param languages the others
     * @param page answers the address of an offer's page, empty without one
     * @param contact answers a published contact
     * @param pictures answers the published pictures of an offer, the first one is its title picture
     * @param unconfirmed whether nobody has stood by what is said of an offer for long
     */
    public record Source(
            String provider,
            String host,
            String language,
            List<String> languages,
            Function<ContentNode, String> page,
            Function<NodeId, Optional<ContentNode>> contact,
            Function<ContentNode, List<Picture>> pictures,
            Predicate<ContentNode> unconfirmed) {

        public Source {
            languages = List.copyOf(languages);
        }
    }

    /**
     * A picture that is fetched by its address.
     *
     * @param type as {@code image/jpeg}
     * @param title what it shows; may be empty
     */
    public record Picture(String address, String type, String title) {}

    /** @param offers plots and buildings; anything else is left out */
    public String of(List<ContentNode> offers, Source source) {
        StringWriter file = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("openimmo");
            transfer(out);
            out.writeStartElement("anbieter");
            element(out, "anbieternr", source.host());
            element(out, "firma", source.provider());
            element(out, "openimmo_anid", source.host());
            for (ContentNode offer : offers) {
                write(offer, source, out);
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write XML into memory", impossible);
        }
        return file.toString();
    }

    private void transfer(XMLStreamWriter out) throws XMLStreamException {
        out.writeEmptyElement("uebertragung");
        out.writeAttribute("art", "OFFLINE");
        out.writeAttribute("umfang", "VOLL");
        out.writeAttribute("version", VERSION);
        out.writeAttribute("sendersoftware", "Wirtschaftsstandort");
        out.writeAttribute("senderversion", "1.0");
        out.writeAttribute(
                "timestamp",
                OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC)
                        .toString());
    }

    private void write(ContentNode offer, Source source, XMLStreamWriter out) throws XMLStreamException {
        Optional<OfferKind> kind = OfferKind.of(offer.workspace());
        if (kind.isEmpty() || NO_OFFERS.contains(offer.text("state").orElse(""))) {
            return;
        }
        DerivedValues derived = new DerivedValues(
                offer,
                source,
                offer.text("municipality").flatMap(municipalities::find),
                clock.instant().atZone(CountyTime.ZONE).toLocalDate());
        // Each on a line of its own, so that whoever reads the file can name it.
        out.writeCharacters("\n");
        new WriteOffer(kind.get(), source.languages())
                .of(offer, derived::of, source.pictures().apply(offer))
                .write(out);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
