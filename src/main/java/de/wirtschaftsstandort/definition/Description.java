package de.wirtschaftsstandort.definition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a key of a definition means, for people who write one with the schemas in {@code docs/schemas}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Description {

    String value();

    /** Values an editor offers for a text; others stay allowed. */
    String[] offers() default {};
}
