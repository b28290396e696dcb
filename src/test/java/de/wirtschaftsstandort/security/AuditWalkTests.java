package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditWalkTests {

    private static List<AuditRow> chain(int lines) {
        List<AuditRow> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            AuditRow previous = rows.isEmpty() ? null : rows.get(i - 1);
            rows.add(AuditRow.after(
                    previous,
                    SettableClock.START.plusSeconds(i),
                    new AuditEntry(Optional.empty(), "account.created", "subject " + i, "detail", "192.0.2.0")));
        }
        return rows;
    }

    private static AuditVerification walk(List<AuditRow> rows) {
        AuditWalk walk = new AuditWalk();
        rows.forEach(walk::next);
        return walk.result();
    }

    private static AuditRow with(AuditRow row, String subject, String previousHash, String hash) {
        return new AuditRow(
                row.seq(),
                row.at(),
                row.actor(),
                row.action(),
                subject,
                row.detail(),
                row.address(),
                previousHash,
                hash);
    }

    @Test
    void findsAnUntouchedChainIntact() {
        List<AuditRow> rows = chain(5);

        assertThat(walk(rows))
                .isEqualTo(
                        new AuditVerification(5, Optional.empty(), rows.get(4).hash()));
        assertThat(walk(List.of()).isIntact()).isTrue();
    }

    @Test
    void findsAChangedLine() {
        List<AuditRow> rows = chain(5);
        AuditRow row = rows.get(2);
        rows.set(2, with(row, "somebody else", row.previousHash(), row.hash()));

        assertThat(walk(rows).firstBroken()).contains(3L);
    }

    @Test
    void findsAChangedLineWhoseHashWasComputedAnew() {
        List<AuditRow> rows = chain(5);
        AuditRow row = with(rows.get(2), "somebody else", rows.get(2).previousHash(), "");
        rows.set(2, with(row, row.subject(), row.previousHash(), row.computedHash()));

        assertThat(walk(rows).firstBroken()).contains(4L);
    }

    @Test
    void findsARemovedLineAndOneTooMany() {
        List<AuditRow> removed = chain(5);
        removed.remove(2);
        List<AuditRow> twice = chain(5);
        twice.add(3, twice.get(2));

        assertThat(walk(removed).firstBroken()).contains(4L);
        assertThat(walk(twice).firstBroken()).contains(3L);
    }

    @Test
    void findsTwoLinesSwapped() {
        List<AuditRow> rows = chain(5);
        java.util.Collections.swap(rows, 1, 2);

        assertThat(walk(rows).isIntact()).isFalse();
    }

    @Test
    void tellsFieldsApartThatReadTheSameInARow() {
        AuditRow one =
                AuditRow.after(null, SettableClock.START, new AuditEntry(Optional.empty(), "a.b", "x|1:y", "", ""));
        AuditRow other =
                AuditRow.after(null, SettableClock.START, new AuditEntry(Optional.empty(), "a.b", "x", "1:y", ""));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }
}
