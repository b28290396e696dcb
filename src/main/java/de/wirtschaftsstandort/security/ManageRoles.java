package de.wirtschaftsstandort.security;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles made, changed and deleted; every step is in the audit log. */
@Service
@OnlyWithBackoffice
public class ManageRoles {

    private static final int LONGEST_TITLE = 100;

    private final RoleTable roles;
    private final AuditLog audit;

    ManageRoles(RoleTable roles, AuditLog audit) {
        this.roles = roles;
        this.audit = audit;
    }

    /**
     * @return false when the title is empty or too long
     * @throws NobodyLeft and changes nothing when nobody would be left to manage people
     */
    @Transactional
    public boolean save(Role role) {
        if (role.title().isBlank() || role.title().length() > LONGEST_TITLE || !Role.isName(role.name())) {
            return false;
        }
        roles.save(role);
        requireSomebody();
        audit.record(
                "role.saved",
                role.name(),
                (role.secondFactor() ? "zweiter Faktor; " : "")
                        + role.permissions().stream()
                                .map(ManageRoles::line)
                                .sorted()
                                .collect(Collectors.joining("; ")));
        return true;
    }

    /** Built-in roles stay. @throws NobodyLeft as {@link #save} */
    @Transactional
    public void delete(String name) {
        roles.delete(name);
        requireSomebody();
        audit.record("role.deleted", name, "");
    }

    private static String line(Permission permission) {
        return String.join(
                " ",
                permission.action(),
                permission.workspace(),
                permission.path().text(),
                permission.contentType(),
                permission.field());
    }

    private void requireSomebody() {
        if (!roles.somebodyManagesPeople()) {
            throw new NobodyLeft();
        }
    }
}
