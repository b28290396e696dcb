package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.maptile.MapTiles;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.MapOutline;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.TrafficNodes;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.PlaceGrid;
import de.wirtschaftsstandort.search.TextSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the map beside a list of the finder: what is listed, and the layers the address switches on. */
@Component
public class DrawFinderMap {

    private static final int WIDTH = 1_000;

    /** Of parts that are so many times narrower than the county, the borders are drawn finer. */
    private static final double FINER_FROM = 4;

    private static final int FINE_WIDTH = 4_000;

    private final Borders borders;
    private final Municipalities municipalities;
    private final TrafficNodes traffic;
    private final TextSearch search;
    private final CompanyFinder companies;
    private final PlotFinder plots;
    private final MapTiles tiles;

    DrawFinderMap(
            Borders borders,
            Municipalities municipalities,
            TrafficNodes traffic,
            TextSearch search,
            CompanyFinder companies,
            PlotFinder plots,
            MapTiles tiles) {
        this.borders = borders;
        this.municipalities = municipalities;
        this.traffic = traffic;
        this.search = search;
        this.companies = companies;
        this.plots = plots;
        this.tiles = tiles;
    }

    /**
     * Where the layers come from.
     *
     * @param folders of a site's items by workspace; none where the site has none of these
     */
    public record Source(ContentNodes nodes, String language, Function<String, Optional<NodePath>> folders) {}

    /** Whether the map shows companies for this address, so that it changes with the catalogue. */
    public static boolean showsCompanies(String own, Function<String, List<String>> asked) {
        return own.equals(MapLayer.COMPANIES.id())
                || SearchAddress.read(List.of(MapLayer.PARAMETER), asked)
                        .all(MapLayer.PARAMETER)
                        .contains(MapLayer.COMPANIES.value());
    }

    /**
     * @param own {@code plots} or {@code companies}: what is listed
     * @param listed the plots of the list; companies are those the address finds
     * @return empty until the borders are imported
     */
    public Optional<FinderMap> of(
            String own, List<ContentNode> listed, Source source, Function<String, List<String>> asked) {
        MapLayer layer = MapLayer.of(own).orElse(MapLayer.PLOTS);
        return borders.map(WIDTH).map(county -> draw(layer, listed, county, source, asked));
    }

    private FinderMap draw(
            MapLayer own,
            List<ContentNode> listed,
            MapOutline county,
            Source source,
            Function<String, List<String>> asked) {
        SearchAddress address =
                SearchAddress.read(own == MapLayer.COMPANIES ? CompanyFinder.PARAMETERS : PlotFinder.PARAMETERS, asked);
        MapBox whole = new MapBox(county.west(), county.south(), county.east(), county.north());
        Optional<MapBox> named = MapBox.parse(address.first(PlotFinder.PART));
        MapView view = new MapView(named.filter(whole::meets).orElse(whole), county.latitudeStretch());
        MapOutline outline = view.box().width() * FINER_FROM > whole.width()
                ? county
                : borders.map(FINE_WIDTH).orElse(county);
        List<FinderMap.Layer> layers = new SpreadMarks(view, address)
                .apart(Stream.concat(Stream.of(MapLayer.values()).filter(layer -> layer != own), Stream.of(own))
                        .map(layer -> layer(layer, own, listed, view, source, address, asked))
                        .toList());
        FinderMap.Layer listedLayer = layers.get(layers.size() - 1);
        return new FinderMap(
                view.width(),
                view.height(),
                outline.onto(view.box().west(), view.box().north(), view.unitsPerDegree()),
                inView(outline, view),
                view.ground(tiles),
                tiles.isOn() ? tiles.attribution() : "",
                MapNames.place(
                        view,
                        municipalities.all(),
                        layers.stream().flatMap(one -> one.marks().stream()).toList()),
                layers,
                named.map(MapBox::text).orElse(""),
                named.isPresent() ? 0 : listedLayer.total() - listedLayer.places(),
                MapWays.from(view.box(), whole, named.isPresent(), address),
                List.of(
                        view.box().west(),
                        view.box().south(),
                        view.box().east(),
                        view.box().north()));
    }

    private static List<FinderMap.Area> inView(MapOutline outline, MapView view) {
        MapBox box = view.box();
        return outline.areas().stream()
                .filter(area -> area.meets(
                        outline.x(box.west()), outline.y(box.north()), outline.x(box.east()), outline.y(box.south())))
                .map(area -> new FinderMap.Area(area.name(), outline.part(area.ags())))
                .toList();
    }

    private FinderMap.Layer layer(
            MapLayer layer,
            MapLayer own,
            List<ContentNode> listed,
            MapView view,
            Source source,
            SearchAddress address,
            Function<String, List<String>> asked) {
        boolean shown = layer.isShown(own, address);
        List<FinderMap.Mark> marks = List.of();
        List<String> outlines = List.of();
        int total = 0;
        if (shown) {
            MarkPlaces places = new MarkPlaces(view, address);
            switch (layer) {
                case STATIONS, AIRPORTS -> {
                    List<TrafficNodes.Node> nodes = traffic.of(layer == MapLayer.STATIONS ? "station" : "airport");
                    total = nodes.size();
                    marks = places.named(nodes);
                }
                case COMPANIES -> {
                    PlaceGrid<NodeId> grid = view.grid();
                    total = gather(own, source, asked, grid);
                    marks = places.items(grid);
                }
                default -> {
                    List<ContentNode> items = layer == own ? listed : items(layer, source);
                    total = items.size();
                    marks = places.items(items);
                    outlines = items.stream()
                            .flatMap(item -> view.path(new ItemValues(item)).stream())
                            .toList();
                }
            }
        }
        return new FinderMap.Layer(
                layer.id(),
                layer == own,
                shown,
                layer.switched(address).query(),
                marks.stream().mapToInt(FinderMap.Mark::places).sum(),
                total,
                marks,
                outlines);
    }

    private int gather(MapLayer own, Source source, Function<String, List<String>> asked, PlaceGrid<NodeId> grid) {
        FinderQuery.Place folder = folder(MapLayer.COMPANIES, source);
        if (own == MapLayer.COMPANIES) {
            return companies.gather(source.nodes().stage(), folder, source.language(), asked, grid);
        }
        return source.folders().apply(MapLayer.COMPANIES.id()).isEmpty()
                ? 0
                : search.gather(source.nodes().stage(), FinderQuery.of(List.of(folder), "", source.language()), grid);
    }

    private static FinderQuery.Place folder(MapLayer layer, Source source) {
        return new FinderQuery.Place(
                layer.id(), source.folders().apply(layer.id()).orElse(NodePath.ROOT));
    }

    /** Not narrowed by what the list asks for: they say what lies around it. */
    private List<ContentNode> items(MapLayer layer, Source source) {
        return source.folders()
                .apply(layer.id())
                .map(folder -> plots.listed(source.nodes(), layer.id(), folder, name -> List.of()))
                .orElse(List.of());
    }
}
