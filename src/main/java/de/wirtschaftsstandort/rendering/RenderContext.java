package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.site.Site;
import java.util.Locale;

/**
 * Everything a rendering depends on besides the node itself.
 *
 * @param editing true on the author stage in the page editor: editor comments are written
 * @param page the main content node: the page or content item the address leads to
 * @param nodes reads of the stage, recording into {@code reads}
 * @param reads collects the dependencies of the output
 */
public record RenderContext(
        Stage stage,
        boolean editing,
        Site site,
        Locale language,
        ContentNode page,
        ContentNodes nodes,
        PageRequest request,
        ReadLog reads) {}
