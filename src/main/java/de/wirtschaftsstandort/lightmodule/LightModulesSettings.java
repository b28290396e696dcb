package de.wirtschaftsstandort.lightmodule;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the light modules are.
 *
 * @param dir folder whose direct sub-folders are the modules
 * @param defaultLanguage language of texts that a bundle does not have in the asked one
 * @param packed whether modules on the class path count although the folder does not have them
 */
@ConfigurationProperties("app.light-modules")
record LightModulesSettings(
        @DefaultValue("./light-modules") String dir,
        @DefaultValue("de") String defaultLanguage,
        @DefaultValue("true") boolean packed) {

    /** Always of the file system; bound as a path, a folder of that name on the class path would come first. */
    Path root() {
        return Path.of(dir);
    }
}
