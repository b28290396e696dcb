package de.wirtschaftsstandort.content;

/** What must hold between the content tables, as a query for the rows where it does not. {@code %1$s} is the stage. */
enum ConsistencyRule {
    ORPHAN(
            "its parent is missing",
            """
            select n.workspace, n.id, n.path, n.parent::text from %1$s.node n
            left join %1$s.node p on p.workspace = n.workspace and p.id = n.parent
            where n.parent is not null and p.id is null"""),
    PATH_DIFFERS_FROM_PARENT(
            "its path does not continue the path of its parent",
            """
            select n.workspace, n.id, n.path, p.path from %1$s.node n
            join %1$s.node p on p.workspace = n.workspace and p.id = n.parent
            where n.path <> case when p.path = '/' then '/' else p.path || '/' end || n.name"""),
    DUPLICATE_NAME(
            "a sibling has the same name",
            """
            select n.workspace, n.id, n.path, m.id::text from %1$s.node n
            join %1$s.node m on m.workspace = n.workspace and m.parent = n.parent and m.name = n.name and m.id > n.id"""),
    DUPLICATE_POSITION(
            "a sibling has the same position",
            """
            select n.workspace, n.id, n.path, m.path from %1$s.node n
            join %1$s.node m on m.workspace = n.workspace and m.parent = n.parent and m.position = n.position
            and m.id > n.id"""),
    DANGLING_REFERENCE(
            "it refers to a node that no author has",
            """
            select n.workspace, n.id, n.path, r.target::text from %1$s.node_reference r
            join %1$s.node n on n.workspace = r.workspace and n.id = r.source
            where not exists (select from author.node t where t.id = r.target)"""),
    REFERENCE_NOT_INDEXED(
            "a reference in its properties is missing from the reverse index",
            Sql.written("REFERENCE")
                    + """

            select w.workspace, w.id, w.path, w.target from written w
            where not exists (select from %1$s.node_reference r
            where r.workspace = w.workspace and r.source = w.id and r.target::text = w.target)"""),
    REFERENCE_NOT_WRITTEN(
            "the reverse index has a reference that its properties do not have",
            Sql.written("REFERENCE")
                    + """

            select n.workspace, n.id, n.path, r.target::text from %1$s.node_reference r
            join %1$s.node n on n.workspace = r.workspace and n.id = r.source
            where not exists (select from written w
            where w.workspace = r.workspace and w.id = r.source and w.target = r.target::text)"""),
    BINARY_MISSING(
            "the bytes its properties name are not stored",
            Sql.written("BINARY")
                    + """

            select w.workspace, w.id, w.path, w.target from written w
            where not exists (select from public.binary_content b where b.hash = w.target)"""),
    PUBLIC_WITHOUT_AUTHOR(
            "it is public, but no author has it any more",
            """
            select n.workspace, n.id, n.path, '' from public.node n
            where '%1$s' = 'public' and not exists (select from author.node a
            where a.workspace = n.workspace and a.id = n.id)""");

    private final String sentence;
    private final String sql;

    ConsistencyRule(String sentence, String sql) {
        this.sentence = sentence;
        this.sql = sql;
    }

    String sentence() {
        return sentence;
    }

    String sql(Stage stage) {
        return sql.replace("%1$s", stage.schema());
    }

    private static final class Sql {

        static String written(String type) {
            return """
                    with written as (
                      select distinct n.workspace, n.id, n.path, v.target from %1$s.node n,
                      jsonb_each(n.properties) p (name, value), jsonb_array_elements_text(p.value -> 'v') v (target)
                      where p.value ->> 't' = '"""
                    + type + "')";
        }
    }
}
