package de.wirtschaftsstandort.security;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of groups, their members and roles. */
@Repository
@OnlyWithBackoffice
class GroupTable {

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Group> all() {
        return jdbc.sql("select id from people.user_group order by lower(name)").query(UUID.class).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    Optional<Group> find(UUID id) {
        return jdbc.sql("select name from people.user_group where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(name -> new Group(id, name, members(id), roles(id)));
    }

    private Set<AccountId> members(UUID id) {
        return new HashSet<>(
                jdbc
                        .sql("select account from people.group_member where group_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(AccountId::new)
                        .toList());
    }

    private Set<String> roles(UUID id) {
        return new HashSet<>(jdbc.sql("select role from people.group_role where group_id = ?")
                .param(id)
                .query(String.class)
                .list());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the name is taken */
    void save(Group group) {
        jdbc.sql(
                        """
                        insert into people.user_group (id, name) values (?, ?)
                        on conflict (id) do update set name = excluded.name
                        """)
                .params(group.id(), group.name().strip())
                .update();
        jdbc.sql("delete from people.group_member where group_id = ?")
                .param(group.id())
                .update();
        jdbc.sql("delete from people.group_role where group_id = ?")
                .param(group.id())
                .update();
        for (AccountId member : group.members()) {
            jdbc.sql("insert into people.group_member (group_id, account) values (?, ?)")
                    .params(group.id(), member.value())
                    .update();
        }
        for (String role : group.roles()) {
            jdbc.sql("insert into people.group_role (group_id, role) values (?, ?)")
                    .params(group.id(), role)
                    .update();
        }
    }

    void delete(UUID id) {
        jdbc.sql("delete from people.user_group where id = ?").param(id).update();
    }
}
