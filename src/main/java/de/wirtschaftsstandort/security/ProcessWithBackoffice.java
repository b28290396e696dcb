package de.wirtschaftsstandort.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds unless {@code app.role} is {@code public}. */
final class ProcessWithBackoffice implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("app.role", "all").equals("public");
    }
}
