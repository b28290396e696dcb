package de.wirtschaftsstandort.contenttype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTests {

    private static final Set<String> PARTS = Set.of("address", "Date");

    @ParameterizedTest
    @EnumSource(
            value = PropertyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUB_MODEL", "REFERENCE"})
    void knowsEveryKindByItsNameInAnyCase(PropertyKind kind) {
        assertThat(ValueType.parse(kind.yaml().toUpperCase(java.util.Locale.ROOT), Set.of()))
                .contains(new ValueType(kind, ""));
    }

    @Test
    void isTextWhenNothingIsSaid() {
        assertThat(ValueType.parse("  ", PARTS)).contains(ValueType.STRING);
    }

    @Test
    void takesTheNameOfASubModelBeforeABuiltInType() {
        assertThat(ValueType.parse("Date", PARTS)).contains(new ValueType(PropertyKind.SUB_MODEL, "Date"));
        assertThat(ValueType.parse("date", PARTS)).contains(new ValueType(PropertyKind.DATE, ""));
    }

    @Test
    void readsTheTypeAReferencePointsTo() {
        assertThat(ValueType.parse("reference: contacts", PARTS))
                .contains(new ValueType(PropertyKind.REFERENCE, "contacts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "reference:", "adress", "text", "java.util.List"})
    void refusesWhatIsNoType(String word) {
        assertThat(ValueType.parse(word, PARTS)).isEmpty();
    }

    @Test
    void printsWhatItReads() {
        assertThat(ValueType.parse("reference:contacts", PARTS)).hasToString("Optional[reference:contacts]");
        assertThat(ValueType.parse("address", PARTS)).hasToString("Optional[address]");
    }
}
