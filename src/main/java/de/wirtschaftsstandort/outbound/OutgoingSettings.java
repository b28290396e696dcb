package de.wirtschaftsstandort.outbound;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which hosts the application may ask for files. Nothing is asked as long as no feature that does it is switched on.
 *
 * @param hosts public ones, asked by https only
 * @param inside of the house's own network, {@code name:port}; these may be asked by http and have private addresses
 */
@ConfigurationProperties("app.outgoing")
public record OutgoingSettings(
        @DefaultValue("sgx.geodatenzentrum.de") List<String> hosts, @DefaultValue List<String> inside) {

    public OutgoingSettings {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        inside = inside.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
