package de.wirtschaftsstandort.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownClassesTests {

    private final KnownClasses<ActionKind> actions = new KnownClasses<>(ActionKind.class);

    @ParameterizedTest
    @CsvSource({
        "jcrPublishAction, PUBLISH",
        "info.magnolia.ui.framework.action.ActivationActionDefinition, PUBLISH",
        "openDetailSubAppActionDefinition, OPEN_DETAIL",
        "OPENDETAILSUBAPPACTION, OPEN_DETAIL",
        "info.magnolia.ui.framework.action.ConfiguredMoveNodeActionDefinition, MOVE"
    })
    void findsAnActionByAliasOrClassOfEitherGeneration(String name, ActionKind kind) {
        assertThat(actions.find(name)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Definition", "action", "com.acme.", "jcrPublishActions"})
    void findsNothingForOtherNames(String name) {
        assertThat(actions.find(name)).isEmpty();
    }

    @Test
    void namesTheNearestOne() {
        assertThat(actions.near("com.acme.JcrPublishActions")).contains("jcrPublishAction");
        assertThat(actions.near("com.acme.Something")).isEmpty();
    }
}
