package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for content that contradicts itself: what a restored backup or a repair by hand may have left. Reads only. */
public final class ConsistencyWalk {

    /**
     * @param rule short name of what does not hold, e.g. {@code ORPHAN}
     * @param sentence what is wrong, with the other node or value it is about
     */
    public record Finding(Stage stage, String rule, String workspace, NodeId node, String path, String sentence) {

        @Override
        public String toString() {
            return stage + " " + workspace + ":" + path + " (" + node + "): " + sentence;
        }
    }

    private final JdbcTemplate jdbc;

    ConsistencyWalk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything found on the stage; empty when its content is consistent. */
    public List<Finding> run(Stage stage) {
        return Stream.of(ConsistencyRule.values())
                .flatMap(rule -> findings(stage, rule).stream())
                .toList();
    }

    private List<Finding> findings(Stage stage, ConsistencyRule rule) {
        return jdbc.query(rule.sql(stage), (rows, index) -> {
            String detail = rows.getString(4);
            return new Finding(
                    stage,
                    rule.name(),
                    rows.getString(1),
                    new NodeId(rows.getObject(2, UUID.class)),
                    rows.getString(3),
                    detail.isEmpty() ? rule.sentence() : rule.sentence() + ": " + detail);
        });
    }
}
