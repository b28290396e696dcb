package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class AuditLogStoreTests {

    private final PeopleStore store = new PeopleStore();
    private AccountId kim = AccountId.create();

    @BeforeEach
    void fill() {
        kim = store.account("kim");
        store.audit.record(Optional.of(kim), "sign-in.done", "kim", "");
        store.clock.forward(Duration.ofHours(1));
        store.audit.record("role.saved", "editor", "Größe: 5\u0000 \uD800 %_'");
        store.audit.record("=cmd|' /C calc'!A0", "-1", "@SUM(A1)");
    }

    @Test
    void readsBackWhatVerifies() {
        AuditVerification found = store.audit.verify();

        assertThat(found.isIntact()).isTrue();
        assertThat(found.lines()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update people.audit set subject = 'x'",
                "delete from people.audit",
                "truncate people.audit",
                "truncate people.audit cascade"
            })
    void refusesToForget(String sql) {
        assertThatThrownBy(() -> store.jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update people.audit set actor = null where seq = 1",
                "update people.audit set at = at + interval '1 microsecond' where seq = 2",
                "update people.audit set detail = detail || ' ' where seq = 2",
                "delete from people.audit where seq = 2"
            })
    void findsWhatTheOwnerOfTheDatabaseChangedBehindItsBack(String sql) {
        store.jdbc.sql("alter table people.audit disable trigger all").update();
        store.jdbc.sql(sql).update();

        assertThat(store.audit.verify().isIntact()).isFalse();
    }

    @Test
    void searchesByPersonTextAndTimeWithoutPatterns() {
        Optional<java.time.Instant> later = Optional.of(SettableClock.START.plusSeconds(60));

        assertThat(subjects(new AuditQuery(Optional.of(kim), "", Optional.empty(), Optional.empty())))
                .containsExactly("kim");
        assertThat(subjects(new AuditQuery(
                        Optional.empty(), "GRÖSSE: 5".replace("SS", "ß"), Optional.empty(), Optional.empty())))
                .containsExactly("editor");
        assertThat(subjects(new AuditQuery(Optional.empty(), "%_'", Optional.empty(), Optional.empty())))
                .containsExactly("editor");
        assertThat(subjects(new AuditQuery(Optional.empty(), "", later, Optional.empty())))
                .containsExactly("-1", "editor");
        assertThat(subjects(new AuditQuery(Optional.empty(), "", Optional.empty(), later)))
                .containsExactly("kim");
    }

    private List<String> subjects(AuditQuery query) {
        List<AuditRow> rows = store.audit.page(query, 0, 10);
        assertThat(store.audit.count(query)).isEqualTo(rows.size());
        return rows.stream().map(AuditRow::subject).toList();
    }

    @Test
    void exportsNoFormulaAndSaysThatItDid() {
        StringBuilder csv = new StringBuilder();
        new AuditExport(store.audit, store.accounts).write(AuditQuery.EVERYTHING, csv);

        assertThat(csv)
                .startsWith("\uFEFF\"Nummer\";")
                .contains("\"'=cmd|' /C calc'!A0\";\"'-1\";\"'@SUM(A1)\"")
                .contains("\"kim\";\"sign-in.done\"");
        assertThat(store.auditedActions()).contains("audit.exported");
    }

    @Test
    void survivesTheAccountItNames() {
        store.accounts.delete(kim);

        assertThat(store.audit.page(AuditQuery.EVERYTHING, 2, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.actor()).contains(kim));
        assertThat(store.audit.verify().isIntact()).isTrue();
    }
}
