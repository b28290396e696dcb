package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes one page of each template once the site is up, one after the other and for nobody: otherwise the first visitors of a page pay for
 * reading its templates, the borders of the map and everything else that is done once, on a machine that is still busy with the start.
 */
@Component
@ConditionalOnProperty(name = "app.warm-pages", matchIfMissing = true)
final class WarmPages implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmPages.class);

    /** The start itself comes first, and whoever waits for it. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** Of each part of a site; a workspace of items has one template, however many there are. */
    private static final int MOST_NODES = 300;

    private final Sites sites;
    private final Links links;
    private final PublicContent content;
    private final Consumer<PageAddress> make;
    private final Thread thread = new Thread(this::run, "warm-pages");

    @Autowired
    WarmPages(Sites sites, Links links, PublicContent content, MakePage makePage) {
        this(sites, links, content, (PageAddress address) -> {
            RenderedPage unused = makePage.at(address, new ReadLog());
        });
    }

    WarmPages(Sites sites, Links links, PublicContent content, Consumer<PageAddress> make) {
        this.sites = sites;
        this.links = links;
        this.content = content;
        this.make = make;
        thread.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        thread.start();
    }

    private void run() {
        try {
            Thread.sleep(PAUSE.toMillis());
            long start = System.nanoTime();
            int made = makeAll();
            LOG.debug(
                    "{} pages made in {} ms",
                    made,
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.debug("no pages are made ahead: {}", failed.toString());
        }
    }

    /** @return how many were made; one that cannot be made is left to whoever asks for it */
    int makeAll() throws InterruptedException {
        int made = 0;
        for (PageAddress address : addresses()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                make.accept(address);
                made++;
            } catch (RuntimeException failed) {
                LOG.debug("{} is not made ahead: {}", address, failed.toString());
            }
        }
        return made;
    }

    private List<PageAddress> addresses() {
        List<PageAddress> addresses = new ArrayList<>();
        Set<String> templates = new HashSet<>();
        ContentNodes nodes = content.nodes(new ReadLog());
        for (Site site : sites.all()) {
            String host = site.hosts().isEmpty() ? "localhost" : site.hosts().get(0);
            for (ContentMapping mapping : site.mappings()) {
                for (ContentNode node : nodes.query(ContentQuery.in(mapping.workspace())
                        .below(mapping.handlePrefix())
                        .page(0, MOST_NODES))) {
                    PageNodes.page(node, mapping)
                            .filter(page ->
                                    page.template().filter(templates::add).isPresent())
                            .flatMap(page -> link(page, site))
                            .ifPresent(path -> addresses.add(new PageAddress("http", host, 80, path, "")));
                }
            }
        }
        return addresses;
    }

    private Optional<String> link(ContentNode page, Site site) {
        return links.to(page, site, site.defaultLanguage());
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
