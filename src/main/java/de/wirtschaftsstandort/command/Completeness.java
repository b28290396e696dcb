package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.command.WatchedContent.Missed;
import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.templating.ScriptOutline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What of scripts and sample values did not reach the output. */
final class Completeness {

    private static final int SHOWN = 60;

    private final TemplateScripts scripts;
    private final String written;

    Completeness(TemplateScripts scripts, String html) {
        this.scripts = scripts;
        this.written = tight(html);
    }

    /**
     * Literal texts that were not written, sample values that were not printed, fields that were not there.
     *
     * @param samples printable values by the place of their field
     * @param areas names that are no fields
     */
    List<Problem> missing(Map<String, String> samples, Set<Missed> missed, Set<String> areas) {
        List<Problem> missing = new ArrayList<>();
        List<Part> parts = scripts.all();
        for (Part part : parts) {
            String text = tight(part.text());
            if (part.literal() && !text.isEmpty() && !written.contains(text)) {
                missing.add(Problem.warning(part.file(), part.line(), "not written: " + shown(part.text())));
            }
        }
        samples.forEach((place, value) -> {
            String field = place.substring(place.lastIndexOf('/') + 1);
            if (!written.contains(tight(value))
                    && !written.contains(tight(escaped(value)))
                    && !isOnlyFallback(parts, field)) {
                missing.add(at(parts, field, "sample value '" + value + "' of " + place + " is not printed"));
            }
        });
        for (Missed each : missed) {
            if (each.node().isWithin(SampleContent.PLACE) && isField(each.name()) && !areas.contains(each.name())) {
                missing.add(at(
                        parts,
                        each.name(),
                        "'" + each.name() + "' is not in the content of "
                                + each.node().value()));
            }
        }
        return missing;
    }

    /** Whether scripts read the field only where another has no value: {@code content.short!content.title}. */
    private static boolean isOnlyFallback(List<Part> parts, String field) {
        Pattern read = Pattern.compile("((?<=[\\w)\\]])!\\s*\\(*\\s*)?(?:\\w+\\.)*\\b" + Pattern.quote(field) + "\\b");
        List<Boolean> fallbacks = parts.stream()
                .filter(part -> !part.literal())
                .flatMap(part -> read.matcher(part.text()).results())
                .map(found -> found.group(1) != null)
                .toList();
        return !fallbacks.isEmpty() && !fallbacks.contains(false);
    }

    private static boolean isField(String name) {
        return !name.isEmpty()
                && !name.contains(":")
                && !SampleContent.VARIANT.matcher(name).matches();
    }

    /** At the first expression that names the field. */
    private static Problem at(List<Part> parts, String field, String sentence) {
        Pattern named = Pattern.compile("\\b" + Pattern.quote(field) + "\\b");
        return parts.stream()
                .filter(part -> !part.literal() && named.matcher(part.text()).find())
                .findFirst()
                .map(part -> Problem.warning(part.file(), part.line(), sentence))
                .orElseGet(() ->
                        Problem.warning(parts.isEmpty() ? "" : parts.get(0).file(), 0, sentence));
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
