package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.Definitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppConfiguration {

    @Bean
    DefinitionType<AppDescriptor> appDefinitions() {
        return Apps.APPS;
    }

    @Bean
    AppChecks appChecks() {
        return new AppChecks();
    }

    @Bean
    Apps apps(Definitions definitions) {
        return new Apps(definitions);
    }
}
