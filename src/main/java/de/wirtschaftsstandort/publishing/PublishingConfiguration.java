package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.content.ContentArchive;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.PublishAddition;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.StageCopy;
import de.wirtschaftsstandort.content.Versions;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.site.Sites;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the verbs; the public role publishes nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishingSettings.class)
@ConditionalOnExpression("'${app.role:all}' != 'public'")
class PublishingConfiguration {

    @Bean
    PublicationLog publicationLog(JdbcClient jdbc, Clock clock) {
        return new PublicationLog(jdbc, clock);
    }

    @Bean
    PublicationSteps publicationSteps(
            Versions versions,
            ContentSessions sessions,
            StageCopy stageCopy,
            PublicationLog log,
            ContentStages stages,
            ObjectProvider<PublishAddition> additions,
            Clock clock) {
        return new PublicationSteps(
                versions,
                sessions,
                stageCopy,
                log,
                stages,
                additions.orderedStream().toList(),
                clock);
    }

    @Bean
    PublicationStatuses publicationStatuses(ContentStages stages) {
        return new PublicationStatuses(stages);
    }

    @Bean
    PublishContent publishContent(
            ContentStages stages,
            PublicationSteps steps,
            PublicationLog log,
            PlatformTransactionManager transactions,
            FourEyes fourEyes,
            ObjectProvider<PublishCheck> contributed) {
        List<PublishCheck> checks = Stream.concat(BuiltInChecks.ALL.stream(), contributed.orderedStream())
                .toList();
        return new PublishContent(stages, checks, steps.toPublish(), fourEyes, run(transactions, log));
    }

    @Bean
    UnpublishContent unpublishContent(
            ContentStages stages, PublicationSteps steps, PublicationLog log, PlatformTransactionManager transactions) {
        return new UnpublishContent(stages, steps.toUnpublish(), run(transactions, log));
    }

    private static PublicationRun run(PlatformTransactionManager transactions, PublicationLog log) {
        return new PublicationRun(new TransactionTemplate(transactions), log);
    }

    @Bean
    StartContent startContent(
            ModuleResources modules,
            ContentArchive archive,
            ContentSessions sessions,
            Binaries binaries,
            PublishContent publishing,
            Sites sites,
            PublishingSettings settings,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        return new StartContent(
                modules,
                archive,
                new DrawnPictures(sessions, binaries),
                publishing,
                new ImportedFiles(jdbc, clock),
                () -> languages(sites, settings),
                new TransactionTemplate(transactions));
    }

    private static Set<String> languages(Sites sites, PublishingSettings settings) {
        Set<String> languages = new LinkedHashSet<>(settings.languages());
        sites.all().forEach(site -> site.languages().stream()
                .skip(1)
                .map(Locale::toLanguageTag)
                .forEach(languages::add));
        return languages;
    }
}
