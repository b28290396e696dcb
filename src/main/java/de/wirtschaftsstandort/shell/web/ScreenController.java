package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller of backoffice screens. Its methods answer view names {@code backoffice/…}, which are templates
 * {@code /templates/backoffice/….ftlh}, and each carries {@link Needs}, {@link SignedInOnly} or {@link OpenToVisitors}:
 * an address without one of them does not exist.
 */
@Documented
@Controller
@OnlyWithBackoffice
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ScreenController {}
