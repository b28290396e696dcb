package de.wirtschaftsstandort.maptile;

import de.wirtschaftsstandort.outbound.FetchFile;
import de.wirtschaftsstandort.reference.Borders;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MapTileSettings.class)
class MapTileConfiguration {

    @Bean
    MapTiles mapTiles(MapTileSettings settings, FetchFile fetch, Borders borders, Clock clock) {
        return new MapTiles(settings, fetch, borders, clock);
    }
}
