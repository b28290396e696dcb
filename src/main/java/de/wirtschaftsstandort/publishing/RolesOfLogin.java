package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.Group;
import de.wirtschaftsstandort.security.People;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All roles of a person, their own and those of their groups. */
final class RolesOfLogin implements Function<String, Set<String>> {

    private final People people;

    RolesOfLogin(People people) {
        this.people = people;
    }

    @Override
    public Set<String> apply(String loginName) {
        Optional<AccountId> account = people.accounts().stream()
                .filter(found -> found.loginName().equals(loginName))
                .map(Account::id)
                .findFirst();
        Set<String> roles = new HashSet<>();
        account.ifPresent(id -> {
            roles.addAll(people.rolesOf(id));
            people.groups().stream()
                    .filter(group -> group.members().contains(id))
                    .map(Group::roles)
                    .forEach(roles::addAll);
        });
        return roles;
    }
}
