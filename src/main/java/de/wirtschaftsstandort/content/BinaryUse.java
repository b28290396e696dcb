package de.wirtschaftsstandort.content;

import org.springframework.jdbc.core.JdbcTemplate;

/** How much room the stored bytes take to which editors' nodes refer. */
public final class BinaryUse {

    private final JdbcTemplate jdbc;

    BinaryUse(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes of the nodes within the path; what several of them share counts once, trash and versions not at all. */
    public long within(String workspace, NodePath path) {
        String below = path.isRoot() ? "/" : path.value() + "/";
        Long bytes = jdbc.queryForObject(
                """
                select coalesce(sum(c.length), 0) from public.binary_content c where c.hash in (
                  select b.hash from author.node_binary b join author.node n on n.workspace = b.workspace and n.id = b.source
                  where b.workspace = ? and (n.path = ? or n.path >= ? and n.path < ?))""",
                Long.class,
                workspace,
                path.value(),
                below,
                StageTable.justAfter(below));
        return bytes == null ? 0 : bytes;
    }
}
