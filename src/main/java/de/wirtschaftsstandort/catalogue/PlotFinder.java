package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.reference.TrafficNodes;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ranks the plots of a folder by how well they meet a need; those that fit less stay, so that nobody wonders. */
@Component
public class PlotFinder {

    /** Part of the map. */
    static final String PART = "ausschnitt";

    /** Asks for what is sold or let as well, which lists leave out. */
    static final String WITH_TAKEN = "vergebene";

    /** What the list of plots reads of an address, in the order it writes them. */
    static final List<String> PARAMETERS = Stream.of(
                    Stream.of("gemeinde", PART, MapLayer.PARAMETER, WITH_TAKEN),
                    SiteNeed.PARAMETERS.stream(),
                    Stream.of("kampagne", "vergleich", "unternehmen"))
            .flatMap(Function.identity())
            .toList();

    private final TrafficNodes traffic;
    private final Freshness freshness;
    private final Clock clock;

    PlotFinder(TrafficNodes traffic, Freshness freshness, Clock clock) {
        this.traffic = traffic;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** A plot and its lights. */
    public record Ranked(ContentNode plot, SiteFit fit) {}

    /**
     * The plots below a folder that are shown today and lie in the municipality and the part of the map the address names,
     * if it names them, without those that are taken unless it asks for them; the same as the page that lists plots.
     */
    public List<ContentNode> listed(ContentNodes nodes, NodePath folder, Function<String, List<String>> asked) {
        return listed(nodes, "plots", folder, asked);
    }

    /** The same for buildings, which lie in a workspace of their own. */
    public List<ContentNode> listed(
            ContentNodes nodes, String workspace, NodePath folder, Function<String, List<String>> asked) {
        String place = asked.apply("gemeinde").stream().findFirst().orElse("").strip();
        boolean withTaken = asked.apply(WITH_TAKEN).contains(Criterion.YES);
        return shown(nodes.find(workspace, folder))
                .filter(plot -> withTaken || !OfferState.isTaken(plot))
                .filter(plot -> place.isEmpty()
                        || plot.text("municipality").filter(place::equals).isPresent())
                .filter(inPart(asked))
                .toList();
    }

    private Stream<ContentNode> shown(Optional<ContentNode> folder) {
        return folder.stream().flatMap(root -> root.children().stream()).filter(this::isShown);
    }

    /** Whether nobody has stood by what is said of an offer for so long that it comes behind the others. */
    public boolean isUnconfirmed(ContentNode offer) {
        return freshness.isDemoted(offer);
    }

    /** What to look at instead of an offer that is sold or let, among those of its folder; none for one that can be had. */
    public List<Successors.Successor> instead(ContentNode offer) {
        return OfferState.isTaken(offer)
                ? new Successors(offer).among(shown(offer.parent()).toList())
                : List.of();
    }

    /** Those in the part of the map the address names; all when it names none. What has no place is in no part. */
    public List<ContentNode> inPart(List<ContentNode> plots, Function<String, List<String>> asked) {
        return plots.stream().filter(inPart(asked)).toList();
    }

    private static Predicate<ContentNode> inPart(Function<String, List<String>> asked) {
        Optional<MapBox> part =
                MapBox.parse(SearchAddress.read(List.of(PART), asked).first(PART));
        return plot -> part.isEmpty()
                || new ItemValues(plot)
                        .point()
                        .filter(point -> part.get().contains(point.latitude(), point.longitude()))
                        .isPresent();
    }

    private boolean isShown(ContentNode plot) {
        ItemValues values = new ItemValues(plot);
        LocalDate today = LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
        return values.text("state").filter("withdrawn"::equals).isEmpty()
                && values.date("publishFrom").filter(today::isBefore).isEmpty()
                && values.date("publishUntil").filter(today::isAfter).isEmpty();
    }

    /** The estate a plot lies in, if it names one that is there. */
    public static Optional<ContentNode> estate(ContentNode plot, Function<NodeId, Optional<ContentNode>> estates) {
        return plot.text("estate").flatMap(NodeId::parse).flatMap(estates);
    }

    /** @param asked answers the values of a parameter of the address */
    public SiteNeed need(Function<String, List<String>> asked) {
        return SiteNeed.read(asked);
    }

    /**
     * What can be had first, of that what is confirmed; then the fewest unmet criteria, the fewest open ones, and the order given.
     *
     * @param estates answers the estate with an id
     */
    public List<Ranked> rank(List<ContentNode> plots, SiteNeed need, Function<NodeId, Optional<ContentNode>> estates) {
        MeasureFit measure = new MeasureFit(need, traffic, clock);
        return plots.stream()
                .map(plot -> new Ranked(plot, measure.of(plot, estate(plot, estates))))
                .sorted(Comparator.comparing((Ranked ranked) -> !OfferState.isFree(ranked.plot()))
                        .thenComparing(ranked -> freshness.isDemoted(ranked.plot()))
                        .thenComparing(ranked -> ranked.fit().count("unmet"))
                        .thenComparing(ranked -> ranked.fit().count("open")))
                .toList();
    }
}
