package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The plots and buildings all sites show. */
public final class PublicOffers {

    /** Where offers lie. */
    public static final List<String> WORKSPACES = List.of("plots", "buildings");

    private final Sites sites;
    private final ContentNodes published;
    private final Freshness freshness;

    PublicOffers(Sites sites, ContentNodes published, Freshness freshness) {
        this.sites = sites;
        this.published = published;
        this.freshness = freshness;
    }

    /** Site by site, plots before buildings, in the order of their folders. */
    public List<Offer> all() {
        return sites.all().stream()
                .flatMap(site -> WORKSPACES.stream().flatMap(workspace -> of(site, workspace).stream()))
                .toList();
    }

    /** Those somebody should look through, the longest unconfirmed first. */
    public List<Offer> toConfirm() {
        return all().stream()
                .filter(offer -> offer.stand() != Freshness.Stand.CONFIRMED)
                .sorted(Comparator.comparing((Offer offer) ->
                        offer.confirmedOn().map(Object::toString).orElse("")))
                .toList();
    }

    private List<Offer> of(Site site, String workspace) {
        return Optional.ofNullable(site.itemFolders().get(workspace))
                .flatMap(folder -> published.find(workspace, folder))
                .map(ContentNode::children)
                .orElse(List.of())
                .stream()
                .map(node -> new Offer(site, node, freshness.of(node), freshness.confirmedOn(node)))
                .toList();
    }
}
