package de.wirtschaftsstandort.asset;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Media.
 *
 * @param renditions folder in which renditions are kept; may be emptied at any time
 * @param workers how many renditions are made at the same time; each may take 200 MB for a moment
 */
@ConfigurationProperties("app.assets")
record AssetSettings(@DefaultValue("./data/renditions") Path renditions, @DefaultValue("2") int workers) {}
