package de.wirtschaftsstandort.funding;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills programmes of equal size: measures with plans of four years, orders, paid receipts in every quarter. */
final class BenchData {

    private BenchData() {}

    /** Past the triggers, which look at every row; the rows are sound by how they are made. */
    static void fill(DataSource database, int programmes, int measures, int receipts) {
        try (Connection connection = database.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("set session_replication_role = replica").update();
            fill(jdbc, programmes, measures, receipts);
            jdbc.sql("set session_replication_role = origin").update();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(JdbcClient jdbc, int programmes, int measures, int receipts) {
        for (int n = 1; n <= programmes; n++) {
            String code = "BENCH-" + n;
            jdbc.sql(
                            """
                            insert into funding.programme (code, name, applicant, planned_from, planned_to)
                            values (?, ?, 'Landkreis Beispiel', '2022-09-01', '2025-08-31')
                            """)
                    .params(code, "Beispielprogramm " + n)
                    .update();
            int programme = jdbc.sql("select id from funding.programme where code = ?")
                    .param(code)
                    .query(Integer.class)
                    .single();
            frame(jdbc, programme, measures);
            receipts(jdbc, programme, receipts);
        }
        jdbc.sql("vacuum analyze").update();
    }

    /** Inserted as one body each; the plan is 20,000 euros a measure and year. */
    private static void frame(JdbcClient jdbc, int programme, int measures) {
        run(
                jdbc,
                """
                insert into funding.rule (programme_id, key, value, valid_from, source, certainty, recorded_by, recorded_at)
                select :programme, key, value, valid_from, source, certainty, recorded_by, recorded_at from funding.rule
                 where programme_id = (select id from funding.programme where code = 'RB-NOS-2022')
                """,
                programme,
                measures);
        run(
                jdbc,
                "insert into funding.dimension (programme_id, key, label, is_primary) values (:programme, 'theme',"
                        + " 'Themenbereich', true)",
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.category (dimension_id, number, name_de, name_en)
                select d.id, n, 'Bereich ' || n, 'Area ' || n from funding.dimension d, generate_series(1, 4) n where d.programme_id = :programme
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.measure (programme_id, number, title_de, title_en, public_de, public_en, status)
                select :programme, n, 'Maßnahme ' || n, 'Measure ' || n, 'Beispiel', 'Sample', 'RUNNING' from generate_series(1, :size) n
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.measure_category
                select m.id, d.id, c.id from funding.measure m join funding.dimension d on d.programme_id = m.programme_id
                  join funding.category c on c.dimension_id = d.id and c.number = 1 + m.number % 4 where m.programme_id = :programme
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.measure_quarter
                select m.id, y || '-Q' || q from funding.measure m, generate_series(2023, 2024) y, generate_series(1, 4) q
                 where m.programme_id = :programme
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.plan_version (programme_id, number, label, kind, valid_from, is_approved_base)
                values (:programme, 1, 'Konzept', 'CONCEPT', '2022-09-01', true)
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.plan_entry (measure_id, year, delta_cents, plan_version_id, effective_on, recorded_at)
                select m.id, y, case when y in (2023, 2024) then 37500000 / :size else 12500000 / :size end, v.id, '2022-09-01', '2022-09-01'
                  from funding.measure m join funding.plan_version v on v.programme_id = m.programme_id, generate_series(2022, 2025) y
                 where m.programme_id = :programme
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                insert into funding.plan_version_line
                select e.plan_version_id, e.measure_id, e.year, e.delta_cents from funding.plan_entry e
                  join funding.measure m on m.id = e.measure_id where m.programme_id = :programme
                """,
                programme,
                measures);
        run(
                jdbc,
                """
                update funding.plan_version set frozen_at = '2022-09-01', frozen_hash = funding.plan_version_hash(id)
                 where programme_id = :programme
                """,
                programme,
                measures);
        history(jdbc, programme);
    }

    /** What the triggers keep of changing rows; reports read measures and versions from there. */
    private static void history(JdbcClient jdbc, int programme) {
        jdbc.sql(
                        """
                        insert into funding.row_history (programme_id, entity, key, at, data)
                        select programme_id, 'measure', id::text, timestamptz '2022-09-01', to_jsonb(m) from funding.measure m
                         where programme_id = :programme
                        union all
                        select programme_id, 'plan_version', id::text, timestamptz '2022-09-01', to_jsonb(v) from funding.plan_version v
                         where programme_id = :programme
                        """)
                .param("programme", programme)
                .update();
    }

    /** Of one euro each, paid on days of 2023 and 2024, so that every plan holds. */
    private static void receipts(JdbcClient jdbc, int programme, int receipts) {
        run(
                jdbc,
                "insert into funding.party (programme_id, name) select :programme, 'Firma ' || n from"
                        + " generate_series(1, 50) n",
                programme,
                receipts);
        run(
                jdbc,
                """
                with filed as (
                    insert into funding.receipt (programme_id, number, kind, party_id, invoice_number, invoice_key, invoice_date, received_on,
                        order_date, service_from, service_to, subject, net_cents, vat_cents, gross_cents, discount_cents, deduction_cents,
                        not_eligible_vat_cents, not_eligible_other_cents, recorded_by, recorded_at, factual_by, factual_at, released_by,
                        released_at, payment_date, state)
                    select :programme, 'B-' || n, 'INVOICE',
                           (select min(id) from funding.party where programme_id = :programme) + n % 50, 'R' || n, 'R' || n, d, d, d, d, d,
                           'Leistung ' || n, 100, 0, 100, 0, 0, 0, 0, 'a', d, 'b', d, 'c', d, d, 'PAID'
                      from (select n, date '2023-01-02' + n % 640 as d from generate_series(1, :size) n) s
                    returning id, payment_date),
                moved as (
                    insert into funding.receipt_event (receipt_id, state, on_day, user_id, reason, at)
                    select id, 'PAID', payment_date, 'c', '', payment_date from filed),
                lined as (
                    insert into funding.receipt_line (receipt_id, measure_id, cost_type, gross_cents, deduction_cents, not_eligible_cents,
                        closes_commitment)
                    select f.id, (select id from funding.measure m where m.programme_id = :programme
                                     and m.number = 1 + f.id % (select count(*) from funding.measure where programme_id = :programme)),
                           'Sachkosten', 100, 0, 0, false from filed f
                    returning id, receipt_id, measure_id)
                insert into funding.money_entry (measure_id, year, kind, cents, on_day, receipt_line_id, reason, recorded_by, recorded_at)
                select l.measure_id, extract(year from f.payment_date), 'ACTUAL', 100, f.payment_date, l.id, '', 'c', f.payment_date
                  from lined l join filed f on f.id = l.receipt_id
                """,
                programme,
                receipts);
    }

    private static void run(JdbcClient jdbc, String sql, int programme, int size) {
        jdbc.sql(sql).param("programme", programme).param("size", size).update();
    }
}
