package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Redirect;
import de.wirtschaftsstandort.site.Redirects;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Unpublishes with a choice of what visitors find at the old address: another address (301), or the answer that it is gone
 * (410). Both happen in one transaction.
 */
public final class WithdrawContent {

    private final UnpublishContent unpublishing;
    private final ContentStages stages;
    private final Sites sites;
    private final Links links;
    private final Redirects redirects;
    private final TransactionOperations transactions;

    WithdrawContent(
            UnpublishContent unpublishing,
            ContentStages stages,
            Sites sites,
            Links links,
            Redirects redirects,
            TransactionOperations transactions) {
        this.unpublishing = unpublishing;
        this.stages = stages;
        this.sites = sites;
        this.links = links;
        this.redirects = redirects;
        this.transactions = transactions;
    }

    /**
     * @param successor address visitors are sent to for good; empty for "gone"
     * @return a refusal when the successor is no address or leads back
     */
    public PublicationResult withdraw(String workspace, NodeId node, String user, String successor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<ContentNode> live =
                    stages.nodes(Stage.PUBLIC).find(workspace, node).map(PublishingUnit::rootOf);
            Optional<Site> site = live.flatMap(sites::of);
            Set<String> addresses =
                    site.map(found -> addresses(live.orElseThrow(), found)).orElse(Set.of());
            PublicationResult result = unpublishing.unpublish(workspace, node, user);
            if (successor.isBlank() || !result.isComplete()) {
                return result;
            }
            for (String address : addresses) {
                Optional<Redirect.Fault> fault = redirects.replace(
                        new Redirect(site.map(Site::name).orElse(""), address, successor, true, ""), user);
                if (fault.isPresent()) {
                    status.setRollbackOnly();
                    return PublicationResult.refused(new PublicationResult.Refusal(
                            node,
                            live.map(ContentNode::path).orElseThrow(),
                            "successor",
                            "visitors of '" + address + "' cannot be sent to '" + successor + "': "
                                    + fault.get().sentence()));
                }
            }
            return result;
        }));
    }

    /** In every language of the site, decoded. */
    private Set<String> addresses(ContentNode unit, Site site) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Locale language : site.languages()) {
            links.to(unit, site, language)
                    .map(link -> URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .ifPresent(addresses::add);
        }
        return addresses;
    }
}
