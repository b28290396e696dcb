package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The columns the signed-in person wants in the list of an app, by name; nobody else sees them so. */
@Component
@OnlyWithBackoffice
public class ListColumns {

    private static final int MOST = 30;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final CurrentUser current;

    ListColumns(JdbcClient jdbc, CurrentUser current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Empty as long as the person leaves it to the app. */
    public Optional<List<String>> chosen(ContentApp app) {
        return jdbc.sql("select columns from author.list_columns where account = ? and app = ?")
                .params(account(), app.name())
                .query((row, number) ->
                        List.of((String[]) row.getArray("columns").getArray()))
                .optional();
    }

    /** @param names of columns, none for the name of the items alone */
    public void choose(ContentApp app, List<String> names) {
        List<String> kept = names.stream()
                .filter(name -> !name.isBlank() && name.length() <= LONGEST && name.indexOf('\0') < 0)
                .distinct()
                .limit(MOST)
                .toList();
        jdbc.sql(
                        """
                        insert into author.list_columns (account, app, columns) values (?, ?, ?)
                        on conflict (account, app) do update set columns = excluded.columns""")
                .params(account(), app.name(), kept.toArray(String[]::new))
                .update();
    }

    public void leaveToApp(ContentApp app) {
        jdbc.sql("delete from author.list_columns where account = ? and app = ?")
                .params(account(), app.name())
                .update();
    }

    private UUID account() {
        return current.require().account().id().value();
    }
}
