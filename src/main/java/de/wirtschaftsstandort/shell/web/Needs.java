package de.wirtschaftsstandort.shell.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The screen is for people who may do this somewhere; where exactly, the verb it calls has to ask. On a method it counts
 * before the one on its class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** Name of an {@link de.wirtschaftsstandort.security.Action}. */
    String value();
}
