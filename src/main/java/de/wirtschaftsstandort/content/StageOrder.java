package de.wirtschaftsstandort.content;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares the order of siblings on both stages where they lie: 10,000 of them are never loaded. */
final class StageOrder {

    private StageOrder() {}

    static boolean isSame(JdbcTemplate jdbc, String workspace, NodeId parent) {
        List<Boolean> same = jdbc.queryForList(
                """
                select array_agg(a.id order by a.position, a.id) = array_agg(a.id order by p.position, p.id)
                  from author.node a join public.node p on p.workspace = a.workspace and p.id = a.id
                 where a.workspace = ? and a.parent = ? and p.parent = a.parent""",
                Boolean.class,
                workspace,
                parent.value());
        // No common child at all gives no array to compare.
        return !Boolean.FALSE.equals(same.get(0));
    }
}
