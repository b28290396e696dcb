package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.RecordingContentNodes;
import de.wirtschaftsstandort.content.Stage;
import org.springframework.stereotype.Component;

/** The public stage of the content store. */
@Component
final class PublishedContent implements PublicContent {

    private final ContentStages stages;

    PublishedContent(ContentStages stages) {
        this.stages = stages;
    }

    @Override
    public ContentNodes nodes(ReadLog reads) {
        return new RecordingContentNodes(stages.nodes(Stage.PUBLIC), reads);
    }
}
