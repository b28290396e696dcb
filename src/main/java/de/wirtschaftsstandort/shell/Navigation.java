package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.Rights;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sections a person may enter, in their order. */
@Component
@OnlyWithBackoffice
public class Navigation {

    private final List<BackofficeSection> sections;

    Navigation(List<BackofficeSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(BackofficeSection::order).thenComparing(BackofficeSection::path))
                .toList();
    }

    public List<BackofficeSection> of(Rights rights) {
        return sections.stream()
                .filter(section -> section.needed().map(rights::may).orElse(true))
                .toList();
    }

    /** The section an address belongs to: the one with the longest path that leads to it. */
    public static Optional<BackofficeSection> current(List<BackofficeSection> sections, String path) {
        return sections.stream()
                .filter(section -> path.equals(section.path())
                        || (!section.path().equals(Backoffice.PATH) && path.startsWith(section.path() + "/")))
                .max(Comparator.comparingInt(section -> section.path().length()));
    }
}
