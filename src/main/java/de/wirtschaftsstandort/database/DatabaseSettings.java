package de.wirtschaftsstandort.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded PostgreSQL; without meaning when {@code spring.datasource.url} names a server.
 *
 * @param dir folder that keeps the data, the password and the log of the embedded server
 * @param port TCP port on 127.0.0.1; 0 takes any free one, which a second process cannot know beforehand
 */
@ConfigurationProperties("app.database")
record DatabaseSettings(@DefaultValue("./data") Path dir, @DefaultValue("5439") int port) {}
