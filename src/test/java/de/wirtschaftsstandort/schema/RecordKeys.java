package de.wirtschaftsstandort.schema;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which keys the binder looks for a component, as its annotations say. */
record RecordKeys(List<String> names, boolean isRequired) {

    private static final Pattern WORD_START = Pattern.compile("_(.)");

    static RecordKeys of(RecordComponent component, Class<?> type) {
        Optional<JsonProperty> property = annotation(component, type, JsonProperty.class);
        List<String> names = new ArrayList<>();
        names.add(property.map(JsonProperty::value)
                .filter(name -> !name.isEmpty())
                .orElse(component.getName()));
        annotation(component, type, JsonAlias.class).ifPresent(alias -> names.addAll(List.of(alias.value())));
        return new RecordKeys(names, property.filter(JsonProperty::required).isPresent());
    }

    /** Whether one value may stand for the whole record. */
    static boolean hasShortForm(Class<?> type) {
        return type.getRecordComponents().length == 1
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> Modifier.isStatic(method.getModifiers())
                                && method.isAnnotationPresent(JsonCreator.class));
    }

    /** The constants of an enum as people write them. */
    static List<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> WORD_START
                        .matcher(((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                        .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static <A extends Annotation> Optional<A> annotation(
            RecordComponent component, Class<?> type, Class<A> annotation) {
        try {
            return Optional.ofNullable(
                    type.getDeclaredField(component.getName()).getAnnotation(annotation));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
