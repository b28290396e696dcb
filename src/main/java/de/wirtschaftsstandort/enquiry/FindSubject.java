package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.site.Sites;
import java.util.Optional;

/** Finds the published item of the site that a form refers to. A reference that leads nowhere is no fault of the sender. */
final class FindSubject {

    private final ContentNodes published;
    private final Sites sites;

    FindSubject(ContentNodes published, Sites sites) {
        this.published = published;
        this.sites = sites;
    }

    Optional<EnquirySubject> find(String reference, String site) {
        return node(reference, site).map(node -> new EnquirySubject(node.workspace(), node.id(), name(node)));
    }

    Optional<ContentNode> node(String reference, String site) {
        return EnquirySubject.parse(reference)
                .flatMap(named -> published.find(named.workspace(), named.id()))
                .filter(node ->
                        sites.of(node).filter(one -> one.name().equals(site)).isPresent());
    }

    /** German, as the office speaks of it, with the number of a site where it has one. */
    private static String name(ContentNode node) {
        String name = node.text("title")
                .or(() -> node.text("name"))
                .or(() -> node.text("legalName"))
                .orElse(node.name());
        return node.text("siteNo").map(number -> name + " (" + number + ")").orElse(name);
    }
}
