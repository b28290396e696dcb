package de.wirtschaftsstandort.lightmodule;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LightModulesSettings.class)
class LightModulesConfiguration {

    @Bean
    LightModules lightModules(LightModulesSettings settings) {
        ClassLoader classes = ClassUtils.getDefaultClassLoader();
        if (classes == null) {
            return LightModules.load(settings.root());
        }
        return settings.packed()
                ? LightModules.withPackedModules(settings.root(), settings.defaultLanguage(), classes)
                : LightModules.completedFrom(settings.root(), settings.defaultLanguage(), classes);
    }

    /** The public role loads once: what visitors see changes with a release, not with a file. */
    @Bean
    @ConditionalOnExpression("'${app.role:all}' != 'public'")
    ModuleWatcher moduleWatcher(LightModules modules) {
        return new ModuleWatcher(modules);
    }
}
