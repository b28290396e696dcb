package de.wirtschaftsstandort.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Marks beans that exist in processes with a backoffice only: {@code app.role} is not {@code public}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Conditional(ProcessWithBackoffice.class)
public @interface OnlyWithBackoffice {}
