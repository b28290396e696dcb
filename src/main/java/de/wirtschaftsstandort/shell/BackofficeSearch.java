package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/** What the one search box finds; every feature that has something to find declares its own as beans. */
public interface BackofficeSearch {

    /** By tens; lower comes first. */
    int order();

    /** Of the group of hits, in the messages. */
    String titleKey();

    /**
     * Only what the person may see.
     *
     * @param text not blank
     */
    List<Hit> find(String text, SignedInUser user, Texts texts, int limit);

    @TemplateVisible
    record Hit(String title, String link, String note) {}
}
