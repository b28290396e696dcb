package de.wirtschaftsstandort.asset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A picture of geometric tiles as SVG, without scripts, styles or links: where there is no photo, and none should be
 * bought. The same motif and the same seed always give the same bytes.
 */
public final class TilePicture {

    /** Pixels the picture is meant for; it is sharp at any size. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 900;

    public static final String MIME_TYPE = "image/svg+xml";

    private static final int COLUMNS = 4;
    private static final int ROWS = 3;

    /** Cards show the upper ones alone: what is higher than a row must not reach below. */
    private static final int ROWS_OF_CARDS = 2;

    private static final int FIELD = 100;
    private static final int OFTEN = 2;
    private static final TileSet TILES = TileSet.read();

    private final List<TileSet.Tile> choice;
    private final Random random;
    private final @Nullable String[][] taken = new String[ROWS][COLUMNS];
    private final Map<String, TileSet.Tile> used = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final StringBuilder placed = new StringBuilder();

    private TilePicture(TileMotif motif, String seed) {
        this.choice = motif.tiles().stream().map(TILES::require).toList();
        this.random = new Random(31L * seed.hashCode() + motif.key().hashCode());
    }

    /**
     * @param motif one of {@link #motifs()}; another one draws nothing
     * @param seed what makes the picture this one, for example the identifier of the item
     */
    public static Optional<String> svg(String motif, String seed) {
        return TileMotif.find(motif).map(found -> new TilePicture(found, seed).draw());
    }

    public static List<String> motifs() {
        return TileMotif.all().stream().map(TileMotif::key).toList();
    }

    /** The motif of that name, else the first one with a tile of that name. */
    public static Optional<String> motifWith(String name) {
        return TileMotif.find(name)
                .or(() -> TileMotif.all().stream()
                        .filter(motif -> motif.tiles().contains(name))
                        .findFirst())
                .map(TileMotif::key);
    }

    private String draw() {
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (taken[row][column] == null) {
                    place(pick(row, column), row, column);
                }
            }
        }
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(COLUMNS * FIELD)
                .append(' ')
                .append(ROWS * FIELD)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(HEIGHT)
                .append("\"><defs>");
        used.values().forEach(tile -> svg.append(tile.symbol()));
        return svg.append("</defs>").append(placed).append("</svg>\n").toString();
    }

    /** A tile that fits, and if possible one that is not there often and is neither beside nor above. */
    private TileSet.Tile pick(int row, int column) {
        List<TileSet.Tile> fitting =
                choice.stream().filter(tile -> fits(tile, row, column)).toList();
        List<TileSet.Tile> fresh = fitting.stream()
                .filter(tile ->
                        !tile.name().equals(at(row, column - 1)) && !tile.name().equals(at(row - 1, column)))
                .toList();
        List<TileSet.Tile> rare = fresh.stream()
                .filter(tile -> times.getOrDefault(tile.name(), 0) < OFTEN)
                .toList();
        List<TileSet.Tile> open = rare.isEmpty() ? (fresh.isEmpty() ? fitting : fresh) : rare;
        return open.get(random.nextInt(open.size()));
    }

    private String at(int row, int column) {
        String name = row < 0 || column < 0 ? null : taken[row][column];
        return name == null ? "" : name;
    }

    private boolean fits(TileSet.Tile tile, int row, int column) {
        if (row + tile.rows() > (tile.rows() > 1 ? ROWS_OF_CARDS : ROWS) || column + tile.columns() > COLUMNS) {
            return false;
        }
        for (int r = row; r < row + tile.rows(); r++) {
            for (int c = column; c < column + tile.columns(); c++) {
                if (taken[r][c] != null) {
                    return false;
                }
            }
        }
        return true;
    }

    private void place(TileSet.Tile tile, int row, int column) {
        for (int r = row; r < row + tile.rows(); r++) {
            Arrays.fill(taken[r], column, column + tile.columns(), tile.name());
        }
        used.put(tile.name(), tile);
        times.merge(tile.name(), 1, Integer::sum);
        placed.append("<use href=\"#")
                .append(tile.name())
                .append("\" x=\"")
                .append(column * FIELD)
                .append("\" y=\"")
                .append(row * FIELD)
                .append("\" width=\"")
                .append(tile.columns() * FIELD)
                .append("\" height=\"")
                .append(tile.rows() * FIELD)
                .append("\"/>");
    }
}
