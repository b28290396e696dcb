package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which content of whom goes public only after a second person has approved it. Of a person's roles the strictest
 * counts: who has one role that needs approval needs it.
 */
public final class FourEyes {

    /** Stands for every content type or every role. */
    public static final String ANY = "*";

    /** @param contentType node type such as {@code mgnl:page}, or {@link #ANY} */
    public record Rule(String contentType, String role) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Function<String, Set<String>> rolesOf;

    /** @param rolesOf all roles of the person with this login name; none for the system itself */
    FourEyes(JdbcClient jdbc, TransactionOperations transactions, Function<String, Set<String>> rolesOf) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rolesOf = rolesOf;
    }

    public List<Rule> rules() {
        return jdbc.sql("select content_type, role from author.four_eyes order by content_type, role")
                .query((rows, index) -> new Rule(rows.getString(1), rows.getString(2)))
                .list();
    }

    /** These and no others from now on. */
    public void replace(Set<Rule> rules) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from author.four_eyes").update();
            rules.forEach(rule -> jdbc.sql("insert into author.four_eyes (content_type, role) values (?, ?)")
                    .params(rule.contentType(), rule.role())
                    .update());
        });
    }

    /** Why the unit does not go public by this person alone. */
    static PublicationResult.Refusal refusal(ContentNode unit) {
        return new PublicationResult.Refusal(
                unit.id(),
                unit.path(),
                BuiltInChecks.FOUR_EYES,
                "'" + unit.path() + "' needs the approval of a second person");
    }

    public boolean isDemanded(String user, String contentType) {
        List<Rule> rules = rules().stream()
                .filter(rule ->
                        rule.contentType().equals(ANY) || rule.contentType().equals(contentType))
                .toList();
        if (rules.isEmpty()) {
            return false;
        }
        Set<String> roles = rolesOf.apply(user);
        return rules.stream()
                .anyMatch(rule -> rule.role().equals(ANY) ? !roles.isEmpty() : roles.contains(rule.role()));
    }
}
