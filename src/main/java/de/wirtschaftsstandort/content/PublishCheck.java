package de.wirtschaftsstandort.content;

import java.util.List;

/** One rule a publishing unit must keep to become public; whoever knows a rule contributes a bean. */
public interface PublishCheck {

    /** Short and fixed, such as {@code parent-is-published}: message key and name in the publication log. */
    String name();

    /**
     * @param unit the page or item on the author stage, with its parts below it
     * @param world the public stage as it is at this moment of the publication
     * @return why it must not be published, one sentence each; empty when nothing speaks against it
     */
    List<String> reasons(ContentNode unit, ContentNodes world);
}
