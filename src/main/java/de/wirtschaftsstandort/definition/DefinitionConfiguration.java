package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.lightmodule.LightModules;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DefinitionConfiguration {

    @Bean
    LoadedDefinitions definitions(
            LightModules modules, ObjectProvider<DefinitionType<?>> types, ObjectProvider<DefinitionCheck> checks) {
        List<DefinitionType<?>> declared = new ArrayList<>();
        types.orderedStream().forEach(declared::add);
        return new LoadedDefinitions(modules, declared, checks);
    }
}
