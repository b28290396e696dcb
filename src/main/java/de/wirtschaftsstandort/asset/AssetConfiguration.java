package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.content.Binaries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssetSettings.class)
class AssetConfiguration {

    @Bean
    Renditions renditions(Binaries binaries, AssetSettings settings) {
        return new Renditions(binaries, settings.renditions(), settings.workers());
    }
}
