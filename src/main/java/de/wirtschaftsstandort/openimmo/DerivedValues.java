package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What only the file needs and is worked out of an offer, its contact and its page. */
final class DerivedValues {

    private static final List<String> MIXED = List.of("MI", "MU", "MK", "MD", "MDW");

    private final ContentNode offer;
    private final WriteFile.Source source;
    private final Optional<Municipality> municipality;
    private final LocalDate today;
    private final Optional<ContentNode> contact;

    DerivedValues(ContentNode offer, WriteFile.Source source, Optional<Municipality> municipality, LocalDate today) {
        this.offer = offer;
        this.source = source;
        this.municipality = municipality;
        this.today = today;
        this.contact = offer.text("contact").flatMap(NodeId::parse).flatMap(source.contact());
    }

    Optional<String> of(String name) {
        String page = source.page().apply(offer);
        return switch (name) {
            case "plotType" -> Optional.of(plotType());
            case "zoneArea" -> zoneArea();
            // The standard wants one with every place. Offers keep none: that of the town hall leads into the right
            // municipality.
            case "postcode" ->
                Optional.of(municipality.map(Municipality::postcode).orElse(""));
            case "municipalityName" -> municipality.map(Municipality::name);
            // The standard wants one way to reach somebody; an empty one says that none is public.
            case "contactEmail" ->
                Optional.of(
                        ofContact("fallbackEmail").or(() -> ofOffice("email")).orElse(""));
            case "contactPhone" -> ofOffice("phone");
            case "contactName" -> Optional.of(contactName());
            case "contactOrganisation" -> Optional.of(ofContact("organisation").orElse(source.provider()));
            case "onRequest" ->
                offer.text("priceMode").filter("onRequest"::equals).map(mode -> "true");
            // By the schema the price is then 0; a price that is stated all the same is written over it.
            case "noPrice" ->
                offer.text("priceMode").filter("onRequest"::equals).map(mode -> "0");
            case "ramp" -> Optional.of(String.valueOf(isAbove("gatesRamp") || isAbove("loadingDocks")));
            case "crane" -> Optional.of(String.valueOf(isAbove("craneLoad")));
            case "pageLocation" -> onPage(page, "REMOTE");
            case "pageGroup" -> onPage(page, "ANBOBJURL");
            case "pageFormat" -> onPage(page, "text/html");
            case "page" -> onPage(page, page);
            case "unconfirmed" ->
                Optional.of("true").filter(yes -> source.unconfirmed().test(offer));
            case "id" -> Optional.of(offer.id().toString());
            case "asOf" -> Optional.of(asOf().toString());
            case "language" -> Optional.of(source.language());
            default -> throw new IllegalStateException("nothing derives '" + name + "'");
        };
    }

    private static Optional<String> onPage(String page, String text) {
        return page.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private List<String> zones() {
        return offer.property("zoning").map(PropertyValue::values).orElse(List.of()).stream()
                .map(Object::toString)
                .toList();
    }

    private String plotType() {
        List<String> zones = zones();
        if (zones.contains("GI")) {
            return "INDUSTRIE";
        }
        if (zones.stream().anyMatch(zone -> zone.startsWith("GE"))) {
            return "GEWERBE";
        }
        return zones.contains("SO")
                ? "SONDERNUTZUNG"
                : zones.stream().anyMatch(MIXED::contains) ? "GEMISCHT" : "GEWERBE";
    }

    private Optional<String> zoneArea() {
        List<String> zones = zones();
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        return switch (plotType()) {
            case "INDUSTRIE" -> Optional.of("INDUSTRIE");
            case "GEMISCHT" -> Optional.of("MISCH");
            default -> Optional.of("GEWERBE");
        };
    }

    private Optional<String> ofContact(String field) {
        return contact.flatMap(node -> node.text(field)).filter(text -> !text.isBlank());
    }

    /** Files go to portals nobody here has a hand on: a person's own name, number and mailbox stay out. */
    private Optional<String> ofOffice(String field) {
        return contact.filter(node ->
                        node.text("lastName").filter(name -> !name.isBlank()).isEmpty())
                .flatMap(node -> ofContact(field));
    }

    /** The function that is responsible, never the person who holds it. */
    private String contactName() {
        return ofContact("function")
                .or(() -> ofContact("unit"))
                .or(() -> ofOffice("title"))
                .orElseGet(() -> ofContact("organisation").orElse(source.provider()));
    }

    private boolean isAbove(String field) {
        return offer.property(field)
                .filter(value -> !value.values().isEmpty())
                .map(PropertyValue::first)
                .filter(Number.class::isInstance)
                .filter(number -> ((Number) number).doubleValue() > 0)
                .isPresent();
    }

    private LocalDate asOf() {
        return offer.property("verifiedAt")
                .filter(value -> !value.values().isEmpty())
                .map(PropertyValue::first)
                .filter(OffsetDateTime.class::isInstance)
                .map(moment -> ((OffsetDateTime) moment)
                        .atZoneSameInstant(CountyTime.ZONE)
                        .toLocalDate())
                .orElse(today);
    }
}
