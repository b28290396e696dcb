package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentChanges;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the search together: an index of the public stage, and of the author stage where editors work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    /** The indexes of this process. */
    record Indexes(Map<Stage, StageIndex> byStage) {}

    @Bean
    Indexes searchIndexes(
            ContentStages stages,
            SearchSettings settings,
            ObjectProvider<DescribeItems> descriptions,
            ObjectProvider<WordSource> words,
            @Value("${app.role:all}") String role) {
        DescribeItems byDomain = DescribeItems.all(descriptions.orderedStream().toList());
        Map<Stage, StageIndex> indexes = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage == Stage.PUBLIC || !role.equals("public")) {
                indexes.put(
                        stage,
                        new StageIndex(
                                stages.nodes(stage),
                                settings.languages(),
                                byDomain,
                                words.getIfAvailable(() -> WordSource.NONE)));
            }
        }
        return new Indexes(indexes);
    }

    @Bean
    TextSearch textSearch(Indexes indexes) {
        return new TextSearch(indexes.byStage());
    }

    @Bean(destroyMethod = "close")
    IndexFollower indexFollower(
            Indexes indexes,
            ContentStages stages,
            ContentChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        IndexFollower follower = new IndexFollower(indexes.byStage(), stages, events::publishEvent, clock);
        changes.listen(follower::changed);
        return follower;
    }

    /** Pages first: reading all content while the application starts would hold up both. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> indexesFollowOnceTheSiteIsUp(IndexFollower follower) {
        return ready -> follower.start();
    }

    @Bean
    SearchIndexes searchIndexStates(Indexes indexes, IndexFollower follower) {
        return new SearchIndexes(indexes.byStage().keySet(), follower);
    }
}
