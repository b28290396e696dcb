package de.wirtschaftsstandort.schema;

import de.wirtschaftsstandort.definition.Description;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a record and its components mean: from {@link Description}, else from the documentation in its source. */
final class RecordDocs {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+)\\s+(.*?)(?=@param |$)", Pattern.DOTALL);
    private static final Pattern MARK_UP = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    private final String sentence;
    private final Map<String, String> parameters = new HashMap<>();

    private RecordDocs(String comment) {
        String text = MARK_UP.matcher(comment.replaceAll("(?m)^\\s*\\* ?", ""))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).replace('#', '.')))
                .replaceAll("\\s+", " ")
                .strip();
        int first = text.indexOf("@param ");
        sentence = (first < 0 ? text : text.substring(0, first)).strip();
        Matcher matcher = PARAMETER.matcher(first < 0 ? "" : text.substring(first));
        while (matcher.find()) {
            parameters.put(matcher.group(1), matcher.group(2).strip());
        }
    }

    static RecordDocs of(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        if (!Files.exists(file)) {
            return new RecordDocs("");
        }
        try {
            String source = Files.readString(file);
            int record = source.indexOf("record " + type.getSimpleName() + "(");
            int end = source.lastIndexOf("*/", record);
            int start = source.lastIndexOf("/**", end);
            boolean isOwn = start >= 0 && !source.substring(end, record).matches("(?s).*[;{}].*");
            return new RecordDocs(isOwn ? source.substring(start + 3, end) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> whole(Class<?> type) {
        Description description = type.getAnnotation(Description.class);
        return said(description == null ? sentence : description.value());
    }

    Optional<String> part(RecordComponent component) {
        Description description = component.getAnnotation(Description.class);
        return said(description == null ? parameters.getOrDefault(component.getName(), "") : description.value());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
