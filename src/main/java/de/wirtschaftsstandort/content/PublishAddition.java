package de.wirtschaftsstandort.content;

/**
 * Something that is written into a publishing unit as it becomes public, so that its version and the public stage have it;
 * whoever knows of such a thing contributes a bean.
 */
@FunctionalInterface
public interface PublishAddition {

    /**
     * @param unit the page or item on the author stage, which nothing speaks against publishing
     * @param world the public stage as it was before
     * @param session to write into; committed within the publication's transaction
     */
    void add(ContentNode unit, ContentNodes world, ContentSession session);
}
