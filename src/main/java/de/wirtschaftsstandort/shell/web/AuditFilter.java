package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.AuditQuery;
import de.wirtschaftsstandort.shared.CountyTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The audit screen's filter as it stands in the address; a day that is none filters nothing and is reported. */
record AuditFilter(String actor, String text, String from, String until, int page) {

    static AuditFilter of(Map<String, String> fields) {
        return new AuditFilter(
                field(fields, "actor"),
                field(fields, "text"),
                field(fields, "from"),
                field(fields, "until"),
                page(field(fields, "page")));
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static int page(String text) {
        return text.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    AuditQuery query() {
        return new AuditQuery(
                AccountId.parse(actor), text, start(day(from)), start(day(until).map(day -> day.plusDays(1))));
    }

    boolean hasWrongDate() {
        return (!from.isEmpty() && day(from).isEmpty())
                || (!until.isEmpty() && day(until).isEmpty());
    }

    /** Without the page. */
    String queryString() {
        return "actor=" + encode(actor) + "&text=" + encode(text) + "&from=" + encode(from) + "&until=" + encode(until);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> start(Optional<LocalDate> day) {
        return day.map(date -> date.atStartOfDay(CountyTime.ZONE).toInstant());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
