package de.wirtschaftsstandort.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes sitemaps after sitemaps.org 0.9. */
final class SitemapXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String origin;
    private final Locale defaultLanguage;

    /** @param origin scheme and host in front of every address */
    SitemapXml(String origin, Locale defaultLanguage) {
        this.origin = origin;
        this.defaultLanguage = defaultLanguage;
    }

    /** One language of a page: its path on the site. */
    record Variant(Locale language, String link) {}

    /**
     * @param modified day of the last change
     * @param all variants of the same page, its own among them
     */
    record Entry(Variant own, Optional<String> modified, List<Variant> all) {}

    String list(List<Entry> entries) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<urlset xmlns=\"")
                .append(NAMESPACE)
                .append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        entries.forEach(entry -> append(xml, entry));
        return xml.append("</urlset>\n").toString();
    }

    /** Names the lists 1 to {@code parts}. */
    String index(int parts) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<sitemapindex xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        IntStream.rangeClosed(1, parts).forEach(part -> xml.append("<sitemap><loc>")
                .append(escape(origin + "/sitemap-" + part + ".xml"))
                .append("</loc></sitemap>\n"));
        return xml.append("</sitemapindex>\n").toString();
    }

    private void append(StringBuilder xml, Entry entry) {
        xml.append("<url><loc>").append(escape(origin + entry.own().link())).append("</loc>");
        entry.modified().ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
        if (entry.all().size() > 1) {
            for (Variant variant : entry.all()) {
                alternate(xml, variant.language().toLanguageTag(), variant);
                if (variant.language().equals(defaultLanguage)) {
                    alternate(xml, "x-default", variant);
                }
            }
        }
        xml.append("</url>\n");
    }

    private void alternate(StringBuilder xml, String language, Variant variant) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(escape(language))
                .append("\" href=\"")
                .append(escape(origin + variant.link()))
                .append("\"/>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
