package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;

/** Something a person should know when they come in; every feature declares its own as beans. */
public interface DashboardCard {

    /** By tens; lower comes first. */
    int order();

    /** Empty when the person has no right to it or it has nothing to say to them. */
    Optional<Card> card(SignedInUser user, Texts texts);

    /**
     * @param title in the person's language
     * @param empty what stands there when there are no lines
     * @param link where all of it is; empty for nowhere
     */
    @TemplateVisible
    record Card(String title, List<Line> lines, String empty, String link, String linkText) {

        public Card {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param link empty for plain text
     * @param note what stands small behind it
     */
    @TemplateVisible
    record Line(String text, String link, String note) {}
}
