package de.wirtschaftsstandort.backoffice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a rich text: structure and links, never styles, scripts or frames. */
final class RichTextPolicy {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "s",
                    "u",
                    "sub",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "hr",
                    "code",
                    "pre",
                    "a",
                    "img",
                    "figure",
                    "figcaption",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "abbr",
                    "span",
                    "dl",
                    "dt",
                    "dd")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a", "abbr")
            .allowAttributes("lang", "dir", "id")
            .globally()
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("colspan", "rowspan", "scope")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .toFactory();

    /** Magnolia's link to a node, {@code ${link:{uuid:{…},…}}}; as an address the sanitiser would not know it. */
    private static final Pattern LINK = Pattern.compile("\\$\\{link:\\{[^\"'<>]*?}}}?");

    private static final Pattern MARK = Pattern.compile("/link-token-(\\d+)-");

    private RichTextPolicy() {}

    static String sanitised(String html) {
        List<String> links = new ArrayList<>();
        String marked = LINK.matcher(html).replaceAll(link -> {
            links.add(link.group());
            return "/link-token-" + (links.size() - 1) + "-";
        });
        String clean = readable(POLICY.sanitize(marked));
        return MARK.matcher(clean).replaceAll(mark -> {
            int number = Integer.parseInt(mark.group(1));
            return Matcher.quoteReplacement(number < links.size() ? links.get(number) : mark.group());
        });
    }

    /** The sanitiser writes harmless characters as entities too, which makes texts hard to read and to search. */
    private static String readable(String clean) {
        return clean.replace("&#61;", "=").replace("&#64;", "@").replace("&#43;", "+");
    }
}
