package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.security.SignedInUser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds accounts by name, for those who manage people. */
@Component
@OnlyWithBackoffice
class PeopleSearch implements BackofficeSearch {

    private final People people;

    PeopleSearch(People people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String titleKey() {
        return "section.users";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        if (!user.rights().may(Actions.PEOPLE_MANAGE)) {
            return List.of();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return people.accounts().stream()
                .filter(account -> described(account).contains(wanted))
                .limit(limit)
                .map(account -> new Hit(
                        account.displayName(), Backoffice.PATH + "/people/users/" + account.id(), account.loginName()))
                .toList();
    }

    private static String described(Account account) {
        return (account.displayName() + " " + account.loginName() + " " + account.email()).toLowerCase(Locale.ROOT);
    }
}
