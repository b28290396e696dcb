package de.wirtschaftsstandort.launch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** An application of one bean it has only in blue. */
@Configuration(proxyBeanMethods = false)
class ConditionalApplication {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ConditionalApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(arguments);
    }

    @Bean
    @Conditional(Blue.class)
    Thread blue() {
        return new Thread();
    }

    static final class Blue implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return "blue".equals(context.getEnvironment().getProperty("fixture.colour"));
        }
    }
}
