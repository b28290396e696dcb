package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentChanges;
import de.wirtschaftsstandort.definition.Definitions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageCacheSettings.class)
class PageCacheConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "app.page-cache.enabled", matchIfMissing = true)
    static class Enabled {

        @Bean
        MemoryPageCache pageCache(
                Clock clock, PageCacheSettings settings, ContentChanges changes, Definitions definitions) {
            MemoryPageCache cache = new MemoryPageCache(clock, settings.memory().toBytes());
            changes.listen(cache::changed);
            definitions.onChange(registry -> cache.forgetEverything());
            return cache;
        }

        @Bean
        ChangedTopics changedTopics(MemoryPageCache cache) {
            return new ChangedTopics(cache);
        }

        @Bean
        WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> pageCacheBeforeTheServletChain(
                MemoryPageCache cache) {
            return factory -> factory.addServerCustomizers(server -> {
                PageCacheHandler handler = new PageCacheHandler(cache);
                handler.setHandler(server.getHandler());
                server.setHandler(handler);
            });
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "app.page-cache.enabled", havingValue = "false")
    static class Disabled {

        @Bean
        PageCache pageCache() {
            return new UncachedPages();
        }
    }
}
