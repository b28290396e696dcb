package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentChanges;
import de.wirtschaftsstandort.definition.DefinitionType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    DefinitionType<SiteDefinition> sites() {
        return SiteTypes.SITES;
    }

    @Bean
    DefinitionType<ThemeDefinition> themes() {
        return SiteTypes.THEMES;
    }

    @Bean
    DefinitionType<VirtualUriDefinition> virtualUriMappings() {
        return SiteTypes.VIRTUAL_URI_MAPPINGS;
    }

    /** The public role's database user may not write; the process that published remembers. */
    @Bean
    @ConditionalOnExpression("'${app.role:all}' != 'public'")
    RecordMoves recordMoves(MovedPaths moved, ContentChanges changes) {
        RecordMoves record = new RecordMoves(moved);
        changes.listen(record::on);
        return record;
    }
}
