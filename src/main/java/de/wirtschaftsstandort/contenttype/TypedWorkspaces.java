package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.NameFaults;
import de.wirtschaftsstandort.content.Workspaces;
import de.wirtschaftsstandort.definition.Definitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Makes the workspaces of content types with {@code autoCreate}, at the start and when a type appears while the site is
 * up. A workspace is never removed: with its type gone its content is still there.
 */
public final class TypedWorkspaces implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(TypedWorkspaces.class);

    private final ContentTypes types;
    private final Workspaces workspaces;
    private final Definitions definitions;

    public TypedWorkspaces(ContentTypes types, Workspaces workspaces, Definitions definitions) {
        this.types = types;
        this.workspaces = workspaces;
        this.definitions = definitions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        makeMissing();
        definitions.onChange(registry -> makeMissing());
    }

    /** A name the store does not take is passed over here; the definition's problems tell. */
    public void makeMissing() {
        types.all().stream()
                .filter(ContentType::autoCreate)
                .map(ContentType::workspace)
                .distinct()
                .filter(name -> NameFaults.ofWorkspace(name).isEmpty())
                .forEach(this::make);
    }

    private void make(String name) {
        try {
            workspaces.ensure(name);
        } catch (RuntimeException unreachable) {
            // The store also makes a workspace when a session is opened in it, so the site need not wait.
            LOG.warn("the workspace '{}' could not be made yet", name, unreachable);
        }
    }
}
