package de.wirtschaftsstandort.media;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What of SVG 1.1 and 2 a drawing may hold; everything that is not named here is left out. */
final class SvgAllowed {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "marker",
            "pattern",
            "clipPath",
            "mask",
            "linearGradient",
            "radialGradient",
            "stop",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence",
            "style",
            "switch",
            "view",
            "animate",
            "animateTransform",
            "animateMotion",
            "mpath",
            "set");

    private static final Set<String> ANIMATIONS = Set.of("animate", "animateTransform", "animateMotion", "set");

    private static final Set<String> REFERRING = Set.of("href", "src");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** A picture within the drawing: of pixels, in the file itself. */
    private static final Pattern PIXELS = Pattern.compile("data:image/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\\s]*");

    private static final Pattern OUTSIDE = Pattern.compile(
            "@import|expression\\s*\\(|javascript:|vbscript:|behavior\\s*:|-moz-binding|image-set\\s*\\(|\\\\");

    private static final Pattern URL = Pattern.compile("url\\(\\s*(?!['\"]?#)");

    private SvgAllowed() {}

    static boolean element(String name) {
        return ELEMENTS.contains(name);
    }

    /** An animation could turn a harmless reference into another one. */
    static boolean animatesAReference(XMLStreamReader element) {
        if (!ANIMATIONS.contains(element.getLocalName())) {
            return false;
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("attributeName")) {
                String animated = element.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
                if (animated.contains("href") || animated.contains("src") || animated.startsWith("on")) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean attribute(String element, String namespace, String name, String value) {
        if (!NAME.matcher(name).matches() || name.toLowerCase(Locale.ROOT).startsWith("on")) {
            return false;
        }
        if (namespace.equals(SvgCleaning.XLINK)) {
            return name.equals("href") && reference(element, value);
        }
        if (namespace.equals("http://www.w3.org/XML/1998/namespace")) {
            return name.equals("lang") || name.equals("space");
        }
        if (!namespace.isEmpty()) {
            return false;
        }
        return REFERRING.contains(name.toLowerCase(Locale.ROOT)) ? reference(element, value) : text(value);
    }

    private static boolean reference(String element, String value) {
        String target = value.strip();
        return target.startsWith("#")
                || (element.equals("image") && PIXELS.matcher(target).matches());
    }

    /** No word that loads or runs something, also not in a style. */
    static boolean text(String value) {
        String text = value.toLowerCase(Locale.ROOT).replaceAll("/\\*.*?\\*/|[\\p{Cntrl}&&[^\\r\\n\\t]]", "");
        return !OUTSIDE.matcher(text).find() && !URL.matcher(text).find();
    }
}
