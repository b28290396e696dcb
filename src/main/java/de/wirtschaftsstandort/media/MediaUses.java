package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Where a file is used: by drafts and by what is public. */
@Service
@OnlyWithBackoffice
public class MediaUses {

    private final ContentStages stages;

    MediaUses(ContentStages stages) {
        this.stages = stages;
    }

    /** Pages and items, each once, those of the author stage first. */
    public List<ContentNode> of(ContentNode asset) {
        Map<NodeId, ContentNode> users = new LinkedHashMap<>();
        for (Stage stage : List.of(Stage.AUTHOR, Stage.PUBLIC)) {
            stages.mentions(stage, asset.id()).stream()
                    .map(PublishingUnit::rootOf)
                    .filter(unit -> !unit.id().equals(asset.id()))
                    .forEach(unit -> users.putIfAbsent(unit.id(), unit));
        }
        return List.copyOf(users.values());
    }
}
