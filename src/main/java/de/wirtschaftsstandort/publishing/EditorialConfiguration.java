package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.StageCopy;
import de.wirtschaftsstandort.content.Versions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Redirects;
import de.wirtschaftsstandort.site.Sites;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with publications: plan, ask, decide, withdraw, restore. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class EditorialConfiguration {

    @Bean
    FourEyes fourEyes(JdbcClient jdbc, PlatformTransactionManager transactions, People people) {
        return new FourEyes(jdbc, new TransactionTemplate(transactions), new RolesOfLogin(people));
    }

    @Bean
    PublicationPlans publicationPlans(JdbcClient jdbc, Clock clock) {
        return new PublicationPlans(jdbc, clock);
    }

    @Bean
    Approvals approvals(JdbcClient jdbc, Clock clock) {
        return new Approvals(jdbc, clock);
    }

    @Bean
    PublicationReferences publicationReferences(ContentStages stages) {
        return new PublicationReferences(stages);
    }

    @Bean
    WithdrawContent withdrawContent(
            UnpublishContent unpublishing,
            ContentStages stages,
            Sites sites,
            Links links,
            Redirects redirects,
            PlatformTransactionManager transactions) {
        return new WithdrawContent(
                unpublishing, stages, sites, links, redirects, new TransactionTemplate(transactions));
    }

    @Bean
    RunDuePublications runDuePublications(
            PublicationPlans plans,
            PublishContent publishing,
            WithdrawContent withdrawing,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new RunDuePublications(plans, publishing, withdrawing, new TransactionTemplate(transactions), clock);
    }

    @Bean
    PublicationClock publicationClock(RunDuePublications due) {
        return new PublicationClock(due);
    }

    @Bean
    PublishStamp publishStamp(
            ContentStages stages,
            ContentSessions sessions,
            StageCopy stageCopy,
            PublicationLog log,
            FourEyes fourEyes,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        return new PublishStamp(
                stages, sessions, stageCopy, log, fourEyes, audit, new TransactionTemplate(transactions));
    }

    @Bean
    PublishEditorially publishEditorially(
            ContentStages stages,
            PublishContent publishing,
            PublicationPlans plans,
            Approvals approvals,
            FourEyes fourEyes,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new PublishEditorially(
                stages, publishing, plans, approvals, fourEyes, audit, new TransactionTemplate(transactions), clock);
    }

    @Bean
    WithdrawEditorially withdrawEditorially(
            ContentStages stages,
            WithdrawContent withdrawing,
            PublicationPlans plans,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new WithdrawEditorially(stages, withdrawing, plans, audit, new TransactionTemplate(transactions), clock);
    }

    @Bean
    DecideApproval decideApproval(
            ContentStages stages,
            Approvals approvals,
            PublishContent publishing,
            PublicationPlans plans,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new DecideApproval(
                stages, approvals, publishing, plans, audit, new TransactionTemplate(transactions), clock);
    }

    @Bean
    CancelPlan cancelPlan(
            ContentStages stages, PublicationPlans plans, AuditLog audit, PlatformTransactionManager transactions) {
        return new CancelPlan(stages, plans, audit, new TransactionTemplate(transactions));
    }

    @Bean
    RestoreVersion restoreVersion(
            ContentStages stages, Versions versions, AuditLog audit, PlatformTransactionManager transactions) {
        return new RestoreVersion(stages, versions, audit, new TransactionTemplate(transactions));
    }
}
