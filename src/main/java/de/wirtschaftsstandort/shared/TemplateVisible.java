package de.wirtschaftsstandort.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose declared public methods a template may call; everything not marked is out of a template's reach.
 * The marked methods must return values, marked types, or collections, maps and optionals of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TemplateVisible {}
