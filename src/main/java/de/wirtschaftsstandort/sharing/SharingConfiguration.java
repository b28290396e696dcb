package de.wirtschaftsstandort.sharing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SharingSettings.class)
class SharingConfiguration {

    /** Reads its faces when the first picture is asked for, not while the application starts. */
    @Bean
    @Lazy
    DrawnPictures drawnPictures(SharingSettings settings) {
        return new DrawnPictures(settings.pictures());
    }
}
