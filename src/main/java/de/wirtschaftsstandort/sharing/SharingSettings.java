package de.wirtschaftsstandort.sharing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Shared links.
 *
 * @param pictures folder in which drawn pictures are kept; may be emptied at any time
 */
@ConfigurationProperties("app.sharing")
record SharingSettings(@DefaultValue("./data/share-pictures") Path pictures) {}
