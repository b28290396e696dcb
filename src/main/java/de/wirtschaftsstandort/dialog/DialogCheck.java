package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** What of the dialogs cannot be understood; fragments are checked where they are included. */
public final class DialogCheck implements DefinitionCheck {

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        for (Definition<?> definition : registry.all(DialogTypes.DIALOGS)) {
            if (!registry.isFragment(definition)) {
                DialogReader.read(registry, definition, problems::add);
            }
        }
        return problems;
    }
}
