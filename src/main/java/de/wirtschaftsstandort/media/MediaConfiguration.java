package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.Workspaces;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
@EnableConfigurationProperties(UploadLimits.class)
class MediaConfiguration {

    /** The library is there from the first day, also without start content. */
    @Bean
    SmartInitializingSingleton mediaWorkspace(Workspaces workspaces) {
        return () -> workspaces.ensure(Media.WORKSPACE);
    }
}
