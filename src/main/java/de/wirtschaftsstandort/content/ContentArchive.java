package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Magnolia's bootstrap files in and out: YAML exports and JCR system-view XML, named
 * {@code <workspace>.<path.with.dots>.(yaml|xml)}. An exported file imports to the same tree. What another
 * installation's versions and publications say is neither imported nor exported.
 */
public final class ContentArchive {

    private static final int BATCH = 500;

    private final BiFunction<String, String, ContentSession> sessions;
    private final Binaries binaries;
    private final TransactionOperations transactions;
    private final int batch;

    ContentArchive(ContentSessions sessions, Binaries binaries, TransactionOperations transactions) {
        this(sessions::open, binaries, transactions, BATCH);
    }

    /** @param sessions opens a unit of work for workspace and user */
    ContentArchive(
            BiFunction<String, String, ContentSession> sessions,
            Binaries binaries,
            TransactionOperations transactions,
            int batch) {
        this.sessions = sessions;
        this.binaries = binaries;
        this.transactions = transactions;
        this.batch = batch;
    }

    /**
     * Imports one file into the author stage: all of it or, when there is an error, nothing.
     *
     * @param file as a person knows it; the last step of its path says where the content belongs
     * @param languages whose suffixes mean language variants: every language of the sites but the default one
     * @param user noted as creator where the file does not name one
     */
    public ImportedContent importFile(String file, byte[] bytes, ImportMode mode, Set<String> languages, String user) {
        List<Problem> problems = new ArrayList<>();
        String workspace = "";
        try {
            ArchiveName name = ArchiveName.parse(file);
            workspace = name.workspace();
            name.refusal().ifPresent(reason -> {
                throw new ArchiveRefused(0, reason);
            });
            return Objects.requireNonNull(transactions.execute(status -> {
                List<ArchiveNode> nodes = ArchiveReading.of(name, file, bytes, languages, binaries, problems);
                return new ArchiveImport(name, file, () -> sessions.apply(name.workspace(), user), batch, problems)
                        .run(nodes, mode);
            }));
        } catch (ArchiveRefused e) {
            problems.add(Problem.error(file, e.line(), e.sentence()));
        } catch (ContentRefused e) {
            problems.add(Problem.error(file, 0, String.valueOf(e.getMessage())));
        }
        return new ImportedContent(workspace, List.of(), 0, List.of(), problems);
    }

    /** The node and all below it. Refused when a property and a child have one name: only XML can say that. */
    public String exportYaml(ContentNode node) {
        return new ArchiveYamlWriter(binaries).write(node);
    }

    /** The node and all below it, with stored bytes in Base64. */
    public String exportXml(ContentNode node) {
        return new ArchiveXmlWriter(binaries).write(node);
    }

    public static String yamlName(ContentNode node) {
        return ArchiveName.of(node.workspace(), node.path(), ArchiveName.Format.YAML)
                .toString();
    }

    public static String xmlName(ContentNode node) {
        return ArchiveName.of(node.workspace(), node.path(), ArchiveName.Format.XML)
                .toString();
    }
}
