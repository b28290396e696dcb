package de.wirtschaftsstandort.site;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code public.redirect}. */
@Component
class RedirectTable {

    private static final String COLUMNS = "site, address, target, permanent, note";

    private final JdbcClient jdbc;
    private final Clock clock;

    RedirectTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The site's own before the one of every site. */
    Optional<Redirect> find(String site, String address) {
        return jdbc.sql("select " + COLUMNS
                        + " from public.redirect where address = ? and site in (?, '') order by site desc limit 1")
                .params(address, site)
                .query(Redirect.class)
                .optional();
    }

    boolean exists(String site, String address) {
        return jdbc.sql("select exists (select from public.redirect where site = ? and address = ?)")
                .params(site, address)
                .query(Boolean.class)
                .single();
    }

    /** By address. */
    List<Redirect> all() {
        return jdbc.sql("select " + COLUMNS + " from public.redirect order by address, site")
                .query(Redirect.class)
                .list();
    }

    void save(Redirect redirect, String user) {
        jdbc.sql(
                        """
                        insert into public.redirect (site, address, target, permanent, note, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (site, address) do update set target = excluded.target,
                            permanent = excluded.permanent, note = excluded.note,
                            created_by = excluded.created_by, created_at = excluded.created_at""")
                .params(
                        redirect.site(),
                        redirect.address(),
                        redirect.target(),
                        redirect.permanent(),
                        redirect.note(),
                        user,
                        OffsetDateTime.now(clock))
                .update();
    }

    boolean delete(String site, String address) {
        return jdbc.sql("delete from public.redirect where site = ? and address = ?")
                        .params(site, address)
                        .update()
                > 0;
    }
}
