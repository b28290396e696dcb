package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the definitions this package owns. */
@Configuration
@EnableConfigurationProperties(RenderLimits.class)
public class TemplateTypes {

    public static final DefinitionType<TemplateDefinition> TEMPLATES =
            new DefinitionType<>("templates", IdStyle.MODULE_AND_PATH, TemplateDefinition.class);

    @Bean
    DefinitionType<TemplateDefinition> templateDefinitions() {
        return TEMPLATES;
    }
}
