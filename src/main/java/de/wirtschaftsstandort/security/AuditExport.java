package de.wirtschaftsstandort.security;

import de.wirtschaftsstandort.shared.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The audit log as CSV; with the hashes, so that the chain can be checked outside as well. */
@Service
@OnlyWithBackoffice
public class AuditExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AuditLog log;
    private final AccountTable accounts;

    AuditExport(AuditLog log, AccountTable accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    /** Writes the lines the query finds, oldest first, and records that it did. */
    public void write(AuditQuery query, Appendable out) {
        Map<AccountId, String> names =
                accounts.all().stream().collect(Collectors.toMap(Account::id, Account::loginName));
        append(out, BYTE_ORDER_MARK);
        append(
                out,
                CsvText.line(List.of(
                        "Nummer",
                        "Zeitpunkt",
                        "Konto",
                        "Anmeldename",
                        "Vorgang",
                        "Gegenstand",
                        "Einzelheiten",
                        "Adresse",
                        "Hash davor",
                        "Hash")));
        log.each(
                query,
                row -> append(
                        out,
                        CsvText.line(List.of(
                                String.valueOf(row.seq()),
                                row.at().toString(),
                                row.actor().map(AccountId::toString).orElse(""),
                                row.actor()
                                        .map(actor -> names.getOrDefault(actor, ""))
                                        .orElse(""),
                                row.action(),
                                row.subject(),
                                row.detail(),
                                row.address(),
                                row.previousHash(),
                                row.hash()))));
        log.record("audit.exported", "audit", log.count(query) + " Einträge");
    }

    private static void append(Appendable out, String text) {
        try {
            out.append(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
