package de.wirtschaftsstandort.bench;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.Workspaces;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes pages one after the other and acknowledges each on its standard output, until it is killed. Before that it
 * says what an earlier run has left. Arguments: data folder, port, first number, {@code after} or {@code before} (the
 * commit: the control), and how many pages at most.
 */
final class AcknowledgingWriter {

    private static final String WORKSPACE = "killed";

    /** As if writes were kept back for a while: so that a kill finds one that was acknowledged and not written. */
    private static final Duration KEPT_BACK = Duration.ofMillis(20);

    private AcknowledgingWriter() {}

    public static void main(String... args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ConfigurableApplicationContext context = StoreProcess.start(Path.of(args[0]), Integer.parseInt(args[1]));
        out.println("durable " + StoreProcess.durability(context.getBean(JdbcTemplate.class)));
        ContentSessions sessions = context.getBean(ContentSessions.class);
        NodeId root = context.getBean(Workspaces.class).ensure(WORKSPACE);
        out.println("stored " + stored(context.getBean(ContentStages.class)));
        out.println("torn " + torn(context.getBean(JdbcTemplate.class)));
        int first = Integer.parseInt(args[2]);
        boolean acknowledgeFirst = args[3].equals("before");
        NodeId folder = add(sessions, root, "from-" + first, "mgnl:folder", -1);
        out.println("ready");
        for (int number = first; number < first + Integer.parseInt(args[4]); number++) {
            if (acknowledgeFirst) {
                out.println("ack " + number);
                Thread.sleep(KEPT_BACK.toMillis());
            }
            add(sessions, folder, "page-" + number, "mgnl:page", number);
            if (!acknowledgeFirst) {
                out.println("ack " + number);
            }
        }
        context.close();
    }

    private static NodeId add(ContentSessions sessions, NodeId parent, String name, String type, long number) {
        ContentSession session = sessions.open(WORKSPACE, "writer");
        NodeId page = session.add(
                parent, NodeId.random(), name, type, Map.of(PropertyKey.of("number"), PropertyValue.of(number)));
        session.add(page, NodeId.random(), "main", "mgnl:area", Map.of());
        session.commit();
        return page;
    }

    /** The numbers found, as bits in hex. */
    private static String stored(ContentStages stages) {
        BitSet numbers = new BitSet();
        for (ContentNode page :
                stages.nodes(Stage.AUTHOR).query(ContentQuery.in(WORKSPACE).ofTypes("mgnl:page"))) {
            page.text("number").map(Integer::parseInt).ifPresent(numbers::set);
        }
        return HexFormat.of().formatHex(numbers.toByteArray());
    }

    /** How many pages lack their area or their row in the change log, which the same commit has written. */
    private static int torn(JdbcTemplate jdbc) {
        Integer count = jdbc.queryForObject(
                """
                select count(*) from author.node p
                where p.workspace = ? and p.node_type = 'mgnl:page' and (
                  not exists (select from author.node a where a.workspace = p.workspace and a.parent = p.id)
                  or not exists (select from public.content_change c where c.node = p.id and c.kind = 'ADDED'))""",
                Integer.class,
                WORKSPACE);
        return count == null ? 0 : count;
    }
}
