package de.wirtschaftsstandort.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tiles pictures are put together from, read from {@code drawing/tiles.svg}. */
record TileSet(Map<String, Tile> tiles) {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([a-z]+)\" viewBox=\"0 0 ([0-9]+) ([0-9]+)\">.*</symbol>");
    private static final int FIELD = 100;

    /** @param columns width in fields of the grid */
    record Tile(String name, int columns, int rows, String symbol) {}

    static TileSet read() {
        Map<String, Tile> tiles = new LinkedHashMap<>();
        Matcher symbols = SYMBOL.matcher(text());
        while (symbols.find()) {
            String name = symbols.group(1);
            tiles.put(
                    name,
                    new Tile(
                            name,
                            Integer.parseInt(symbols.group(2)) / FIELD,
                            Integer.parseInt(symbols.group(3)) / FIELD,
                            symbols.group()));
        }
        return new TileSet(tiles);
    }

    private static String text() {
        try (InputStream file = TileSet.class.getResourceAsStream("/drawing/tiles.svg")) {
            if (file == null) {
                throw new IllegalStateException("drawing/tiles.svg is not part of the application");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tile require(String name) {
        Tile tile = tiles.get(name);
        if (tile == null) {
            throw new IllegalArgumentException("no tile '" + name + "'; there are " + tiles.keySet());
        }
        return tile;
    }
}
