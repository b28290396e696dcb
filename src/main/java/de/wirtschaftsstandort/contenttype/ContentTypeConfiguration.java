package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.Workspaces;
import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.search.DescribeItems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentTypeConfiguration {

    @Bean
    DefinitionType<ContentTypeDefinition> contentTypeDefinitions() {
        return ContentTypes.CONTENT_TYPES;
    }

    @Bean
    DefinitionCheck contentTypeChecks(ModuleResources resources) {
        return new ContentTypeChecks(resources);
    }

    @Bean
    ContentTypes contentTypes(Definitions definitions) {
        return new ContentTypes(definitions);
    }

    @Bean
    PublishCheck requiredToPublish(ContentTypes types) {
        return new RequiredToPublish(types);
    }

    @Bean
    DescribeItems unsearchedProperties(ContentTypes types) {
        return new UnsearchedProperties(types);
    }

    /** The public role's database user makes nothing. */
    @Bean
    @ConditionalOnExpression("'${app.role:all}' != 'public'")
    TypedWorkspaces typedWorkspaces(ContentTypes types, Workspaces workspaces, Definitions definitions) {
        return new TypedWorkspaces(types, workspaces, definitions);
    }
}
