package de.wirtschaftsstandort.security;

import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups made, changed and deleted; every step is in the audit log. */
@Service
@OnlyWithBackoffice
public class ManageGroups {

    private static final int LONGEST_NAME = 100;

    private final GroupTable groups;
    private final RoleTable roles;
    private final AuditLog audit;

    ManageGroups(GroupTable groups, RoleTable roles, AuditLog audit) {
        this.groups = groups;
        this.roles = roles;
        this.audit = audit;
    }

    /**
     * @return false when the name is empty, too long or taken by another group
     * @throws NobodyLeft and changes nothing when nobody would be left to manage people
     */
    @Transactional
    public boolean save(Group group) {
        boolean taken = groups.all().stream()
                .anyMatch(other -> !other.id().equals(group.id())
                        && other.name().equalsIgnoreCase(group.name().strip()));
        if (taken || group.name().isBlank() || group.name().length() > LONGEST_NAME) {
            return false;
        }
        groups.save(group);
        requireSomebody();
        audit.record(
                "group.saved",
                group.id().toString(),
                group.name() + ": " + group.members().size() + " Mitglieder, Rollen " + new TreeSet<>(group.roles()));
        return true;
    }

    /** @throws NobodyLeft as {@link #save} */
    @Transactional
    public void delete(UUID id) {
        groups.delete(id);
        requireSomebody();
        audit.record("group.deleted", id.toString(), "");
    }

    private void requireSomebody() {
        if (!roles.somebodyManagesPeople()) {
            throw new NobodyLeft();
        }
    }
}
