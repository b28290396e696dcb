package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the indexes of this process are, and building them anew. */
public final class SearchIndexes {

    /**
     * @param building whether it is being built anew; the old one answers meanwhile
     * @param documents nodes that can be found
     * @param builtAt when the last build ended well; empty before the first
     * @param failure of the last build; empty when it worked
     */
    public record State(Stage stage, boolean building, int documents, Optional<Instant> builtAt, String failure) {

        static State of(Stage stage) {
            return new State(stage, true, 0, Optional.empty(), "");
        }

        State with(int count) {
            return new State(stage, building, count, builtAt, failure);
        }

        State begun() {
            return new State(stage, true, documents, builtAt, failure);
        }

        State built(Instant at) {
            return new State(stage, false, documents, Optional.of(at), "");
        }

        State failed(String reason) {
            return new State(stage, false, documents, builtAt, reason);
        }
    }

    private final List<Stage> stages;
    private final IndexFollower follower;

    SearchIndexes(Set<Stage> stages, IndexFollower follower) {
        this.stages = stages.stream().sorted().toList();
        this.follower = follower;
    }

    public List<State> states() {
        return stages.stream().map(follower::state).toList();
    }

    /** Begins soon and takes its time; false when this process has no index of the stage. */
    public boolean rebuild(Stage stage) {
        if (!stages.contains(stage)) {
            return false;
        }
        follower.rebuildSoon(stage);
        return true;
    }
}
