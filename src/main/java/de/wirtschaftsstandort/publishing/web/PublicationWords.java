package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.publishing.PublicationResult;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shell.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** How the screens speak of nodes, refusals and points in time. */
final class PublicationWords {

    private PublicationWords() {}

    static String link(String workspace, Object node) {
        return PublishingSections.NODES + workspace + "/" + node;
    }

    /** The title, else the name. */
    static String title(ContentNode node, Texts texts) {
        return node.text("title", texts.language().equals("de") ? "" : texts.language())
                .or(() -> node.text("name"))
                .filter(title -> !title.isBlank())
                .orElseGet(node::name);
    }

    static String refusal(PublicationResult.Refusal refusal, Texts texts) {
        return reason(refusal.check(), refusal.path().value(), refusal.reason(), texts);
    }

    /** @param logged {@code check: sentence} as the log keeps it; anything else stays as it is */
    static String logged(String logged, String path, Texts texts) {
        int colon = logged.indexOf(": ");
        return colon < 0 ? logged : reason(logged.substring(0, colon), path, logged.substring(colon + 2), texts);
    }

    private static String reason(String check, String path, String sentence, Texts texts) {
        String key = "publication.check." + check;
        return texts.has(key) ? texts.text(key, path, sentence) : sentence;
    }

    /**
     * What a field for date and time sends, as time in Germany.
     *
     * @throws DateTimeException when it is neither empty nor a time
     */
    static Optional<Instant> instant(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(typed.strip())
                        .atZone(CountyTime.ZONE)
                        .toInstant());
    }
}
