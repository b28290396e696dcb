package de.wirtschaftsstandort.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The page cache.
 *
 * @param enabled false makes every page anew, which is for the development of templates
 * @param memory what all pages in all codings may occupy
 */
@ConfigurationProperties("app.page-cache")
record PageCacheSettings(@DefaultValue("true") boolean enabled, @DefaultValue("64MB") DataSize memory) {}
