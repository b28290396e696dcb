package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the definitions this package owns. */
@Configuration(proxyBeanMethods = false)
public class EndpointTypes {

    /** The id is the file's place below its folder, which is the endpoint's address as well. */
    public static final DefinitionType<EndpointDefinition> ENDPOINTS =
            new DefinitionType<>("restEndpoints", IdStyle.PATH, EndpointDefinition.class);

    @Bean
    DefinitionType<EndpointDefinition> endpointDefinitions() {
        return ENDPOINTS;
    }
}
