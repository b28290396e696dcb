package de.wirtschaftsstandort.security;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of roles and their permissions. */
@Repository
@OnlyWithBackoffice
class RoleTable {

    private static final String OF_ACCOUNT =
            """
            select role from people.account_role where account = :account
            union
            select gr.role from people.group_role gr join people.group_member gm using (group_id)
            where gm.account = :account
            """;

    private static final RowMapper<Permission> PERMISSION = (row, number) -> new Permission(
            row.getString("action"),
            row.getString("workspace"),
            new PathPattern(row.getString("path")),
            row.getString("content_type"),
            row.getString("field"));

    private final JdbcClient jdbc;

    RoleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Role> all() {
        return jdbc.sql("select name from people.role order by title, name").query(String.class).list().stream()
                .flatMap(name -> find(name).stream())
                .toList();
    }

    Optional<Role> find(String name) {
        return jdbc.sql("select * from people.role where name = ?")
                .param(name)
                .query((row, number) -> new Role(
                        row.getString("name"),
                        row.getString("title"),
                        row.getBoolean("second_factor"),
                        row.getBoolean("built_in"),
                        permissions(name)))
                .optional();
    }

    private Set<Permission> permissions(String role) {
        return new HashSet<>(jdbc.sql("select * from people.permission where role = ?")
                .param(role)
                .query(PERMISSION)
                .list());
    }

    /** Over the account's own roles and those of its groups. */
    Rights rightsOf(AccountId account) {
        return heldBy(account).rights();
    }

    boolean needsSecondFactor(AccountId account) {
        return heldBy(account).askForSecondFactor();
    }

    /** All that a request asks about the roles of somebody, in one statement. */
    HeldRoles heldBy(AccountId account) {
        Set<String> names = new HashSet<>();
        Set<String> strict = new HashSet<>();
        Set<Permission> permissions = new HashSet<>();
        jdbc.sql("select r.name, r.second_factor, p.* from people.role r left join people.permission p on"
                        + " p.role = r.name where r.name in (" + OF_ACCOUNT + ")")
                .param("account", account.value())
                .query(row -> {
                    names.add(row.getString("name"));
                    if (row.getBoolean("second_factor")) {
                        strict.add(row.getString("name"));
                    }
                    if (row.getString("action") != null) {
                        permissions.add(PERMISSION.mapRow(row, 0));
                    }
                });
        return new HeldRoles(names, !strict.isEmpty(), new Rights(permissions));
    }

    /** Whether anybody who can sign in may manage people; without one, nobody can ever again. */
    boolean somebodyManagesPeople() {
        return jdbc.sql(
                        """
                        select exists (
                            select from people.account a
                            where a.enabled and a.password_hash <> '' and exists (
                                select from people.permission p
                                where p.action in ('people.manage', 'people.*') and (
                                    exists (select from people.account_role r where r.account = a.id and r.role = p.role)
                                    or exists (select from people.group_member m join people.group_role r using (group_id)
                                               where m.account = a.id and r.role = p.role))))
                        """)
                .query(Boolean.class)
                .single();
    }

    void save(Role role) {
        jdbc.sql(
                        """
                        insert into people.role (name, title, second_factor, built_in) values (?, ?, ?, ?)
                        on conflict (name) do update set title = excluded.title, second_factor = excluded.second_factor
                        """)
                .params(role.name(), role.title().strip(), role.secondFactor(), role.builtIn())
                .update();
        jdbc.sql("delete from people.permission where role = ?")
                .param(role.name())
                .update();
        for (Permission permission : role.permissions()) {
            jdbc.sql("insert into people.permission values (?, ?, ?, ?, ?, ?)")
                    .params(
                            role.name(),
                            permission.action(),
                            permission.workspace(),
                            permission.path().text(),
                            permission.contentType(),
                            permission.field())
                    .update();
        }
    }

    void delete(String name) {
        jdbc.sql("delete from people.role where name = ? and not built_in")
                .param(name)
                .update();
    }
}
