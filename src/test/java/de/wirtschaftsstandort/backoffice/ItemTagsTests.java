package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemTagsTests {

    @Test
    void areDividedAtCommasAndEachIsThereOnce() {
        assertThat(ItemTags.typed(" Messe 2027,, Gründung , Messe  2027")).containsExactly("Messe 2027", "Gründung");
        assertThat(ItemTags.typed(" , ")).isEmpty();
    }

    @Test
    void areSixtyCharactersLongAtMost() {
        assertThat(ItemTags.areTags(ItemTags.typed("ä".repeat(60)))).isTrue();
        assertThat(ItemTags.areTags(ItemTags.typed("kurz, " + "ä".repeat(61)))).isFalse();
    }
}
