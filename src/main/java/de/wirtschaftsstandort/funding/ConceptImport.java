package de.wirtschaftsstandort.funding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the concept's 22 measures in at the first start, before the first request; a programme that is there is never
 * touched again.
 */
@Component
@ConditionalOnExpression("'${app.role:all}' != 'public'")
public class ConceptImport implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ConceptImport.class);

    private final JdbcClient jdbc;
    private final ConceptTables tables;
    private final TransactionOperations transactions;

    ConceptImport(JdbcClient jdbc, ConceptTables tables, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        importOnce(read("measures.json", Concept.class), read("public-texts.json", PublicTexts.class));
        tables.giveRules();
    }

    /** Answers whether anything was imported. */
    boolean importOnce(Concept concept, PublicTexts texts) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean known = jdbc.sql("select count(*) from funding.programme where code = ?")
                            .param(concept.programme().code())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (known) {
                return false;
            }
            tables.write(concept, texts);
            LOG.info(
                    "Imported programme {} with {} measures",
                    concept.programme().code(),
                    concept.measures().size());
            concept.oddities().forEach(oddity -> LOG.warn("The concept says: {}", oddity.sentence()));
            return true;
        }));
    }

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = ConceptImport.class.getResourceAsStream("/funding/" + file)) {
            if (in == null) {
                throw new IllegalStateException("data file funding/" + file + " is missing from the application");
            }
            return JsonMapper.shared().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
