package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.BinaryUse;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** The limits on all that the library holds, and on each folder at its top, which is that of a site. */
@Service
@OnlyWithBackoffice
public class MediaQuota {

    private final UploadLimits limits;
    private final BinaryUse use;

    MediaQuota(UploadLimits limits, BinaryUse use) {
        this.limits = limits;
        this.use = use;
    }

    /** The room at the place: that of the limit which leaves least; empty when none holds there. */
    public Optional<MediaRoom> at(NodePath place) {
        return Stream.concat(
                        room(NodePath.ROOT, limits.quota()).stream(),
                        top(place).flatMap(top -> room(top, limits.quotas().get(top.name()))).stream())
                .min(Comparator.comparing(MediaRoom::free));
    }

    /** @param bytes to come, less those that go with them */
    void check(NodePath place, long bytes) {
        at(place).filter(room -> bytes > room.free()).ifPresent(room -> {
            throw new NoRoom(room);
        });
    }

    private Optional<MediaRoom> room(NodePath place, @Nullable DataSize limit) {
        return limit == null || limit.toBytes() == 0
                ? Optional.empty()
                : Optional.of(new MediaRoom(place, use.within(Media.WORKSPACE, place), limit.toBytes()));
    }

    private static Optional<NodePath> top(NodePath place) {
        if (place.isRoot()) {
            return Optional.empty();
        }
        NodePath top = place;
        while (!top.parent().isRoot()) {
            top = top.parent();
        }
        return Optional.of(top);
    }
}
