package de.wirtschaftsstandort.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns a start that failed at the database into what, why and the command that helps. */
final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnusable unusable) {
                return new FailureAnalysis(String.valueOf(unusable.getMessage()), unusable.help(), unusable);
            }
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return RefusedConnection.of(refused.getSQLState())
                        .map(why -> new FailureAnalysis(
                                why.sentence() + " (" + refused.getMessage() + ")", why.help(), refused))
                        .orElse(null);
            }
        }
        return null;
    }
}
