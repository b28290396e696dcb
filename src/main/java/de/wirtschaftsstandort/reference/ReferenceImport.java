package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the data files into their tables before the first request; a file whose bytes are known is left alone. */
@Component
@ConditionalOnExpression("'${app.role:all}' != 'public'")
public class ReferenceImport implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceImport.class);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    ReferenceImport(JdbcTemplate jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        importChanged();
    }

    /** Imports every file that is new or has changed, each in a transaction of its own. Answers how many. */
    int importChanged() {
        int imported = 0;
        for (ReferenceTable table : ReferenceTable.values()) {
            byte[] bytes = ReferenceFiles.bytes(table.file());
            String hash = Sha256.of(bytes);
            if (!isKnown(table, hash)) {
                int rows = replace(table, table.rows(bytes), hash);
                LOG.info("Imported {} rows of reference data from {}", rows, table.file());
                imported++;
            }
        }
        return imported;
    }

    private boolean isKnown(ReferenceTable table, String hash) {
        return !jdbc.queryForList(
                        "select 1 from reference.imported_file where file = ? and sha256 = ?",
                        Integer.class,
                        table.file(),
                        hash)
                .isEmpty();
    }

    private int replace(ReferenceTable table, List<Object[]> rows, String hash) {
        transactions.executeWithoutResult(status -> {
            jdbc.update(table.delete());
            jdbc.batchUpdate(table.insert(), rows);
            jdbc.update(
                    """
                    insert into reference.imported_file (file, sha256, imported_at) values (?, ?, ?)
                    on conflict (file) do update set sha256 = excluded.sha256, imported_at = excluded.imported_at
                    """,
                    table.file(),
                    hash,
                    Timestamp.from(clock.instant()));
        });
        return rows.size();
    }
}
