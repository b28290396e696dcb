package de.wirtschaftsstandort.security;

import java.util.List;
import org.springframework.stereotype.Component;

/** The actions of people and content, which more than one package asks for. */
@Component
public final class Actions implements DeclaredActions {

    public static final String PEOPLE_MANAGE_NAME = "people.manage";
    public static final String AUDIT_READ_NAME = "audit.read";

    /** Users, groups, roles and other people's sessions. */
    public static final Action PEOPLE_MANAGE = Action.of(PEOPLE_MANAGE_NAME);

    public static final Action AUDIT_READ = Action.of(AUDIT_READ_NAME);
    public static final Action CONTENT_READ = Action.of("content.read");
    public static final Action CONTENT_WRITE = Action.of("content.write");
    public static final Action CONTENT_PUBLISH = Action.of("content.publish");
    public static final Action CONTENT_DELETE = Action.of("content.delete");

    /** Definitions, modules, indexes, health. */
    public static final Action SYSTEM_READ = Action.of("system.read");

    @Override
    public List<Action> actions() {
        return List.of(
                PEOPLE_MANAGE, AUDIT_READ, CONTENT_READ, CONTENT_WRITE, CONTENT_PUBLISH, CONTENT_DELETE, SYSTEM_READ);
    }
}
