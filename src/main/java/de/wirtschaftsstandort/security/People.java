package de.wirtschaftsstandort.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who there is: accounts, groups and roles as they are now. */
@Service
@OnlyWithBackoffice
public class People {

    private final AccountTable accounts;
    private final GroupTable groups;
    private final RoleTable roles;
    private final List<DeclaredActions> declared;

    People(AccountTable accounts, GroupTable groups, RoleTable roles, List<DeclaredActions> declared) {
        this.accounts = accounts;
        this.groups = groups;
        this.roles = roles;
        this.declared = List.copyOf(declared);
    }

    /** By display name. */
    public List<Account> accounts() {
        return accounts.all();
    }

    public Optional<Account> account(AccountId id) {
        return accounts.find(id);
    }

    /** Names of the roles an account has of its own; those of its groups come on top. */
    public Set<String> rolesOf(AccountId id) {
        return accounts.roles(id);
    }

    /** What an account may do, by its own roles and those of its groups. */
    public Rights rightsOf(AccountId id) {
        return roles.rightsOf(id);
    }

    public List<Group> groups() {
        return groups.all();
    }

    public Optional<Group> group(UUID id) {
        return groups.find(id);
    }

    /** By title. */
    public List<Role> roles() {
        return roles.all();
    }

    public Optional<Role> role(String name) {
        return roles.find(name);
    }

    /** Every action some package asks rights for, by name. */
    public List<String> actions() {
        Set<String> names = new TreeSet<>();
        declared.forEach(source -> source.actions().forEach(action -> names.add(action.name())));
        return List.copyOf(names);
    }
}
