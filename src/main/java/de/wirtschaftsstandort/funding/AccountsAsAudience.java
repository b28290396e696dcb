package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.People;
import java.util.List;

/** The accounts of the house. */
final class AccountsAsAudience implements ReminderAudience {

    private final People people;
    private final Actors actors;

    AccountsAsAudience(People people, Actors actors) {
        this.people = people;
        this.actors = actors;
    }

    @Override
    public List<Person> everybody() {
        return people.accounts().stream()
                .filter(Account::enabled)
                .map(this::person)
                .toList();
    }

    private Person person(Account account) {
        return new Person(
                actors.of(new UserId(account.loginName()), people.rightsOf(account.id())),
                account.displayName(),
                account.email(),
                account.preferences().language().getLanguage());
    }
}
