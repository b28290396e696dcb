package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.media.MediaLibrary;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.BackofficeSearch;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds files of the library for the one search box. */
@Component
@OnlyWithBackoffice
class MediaSearch implements BackofficeSearch {

    private final MediaLibrary library;

    MediaSearch(MediaLibrary library) {
        this.library = library;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String titleKey() {
        return "section.media";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        return library.search(library.root(), text, Editor.of(user)).stream()
                .limit(limit)
                .map(file -> new Hit(
                        MediaLibrary.title(file),
                        Backoffice.PATH + "/media/" + file.id(),
                        file.path().value()))
                .toList();
    }
}
