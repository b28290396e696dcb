package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTargetTests {

    private static final OutgoingSettings SETTINGS =
            new OutgoingSettings(List.of("Tiles.Example"), List.of("geo.inside.example:8080"));

    private static AllowedTarget target(String uri, String... addresses) throws IOException {
        return AllowedTarget.of(URI.create(uri), SETTINGS, host -> addresses(addresses));
    }

    private static InetAddress[] addresses(String... literals) throws IOException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    @Test
    void aHostOfTheListIsAskedAtTheAddressThatWasChecked() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        AllowedTarget target = AllowedTarget.of(
                URI.create("https://tiles.example/a/b.png?c=d#e"),
                SETTINGS,
                host -> addresses(asked.getAndIncrement() == 0 ? "93.184.215.14" : "127.0.0.1"));

        assertThat(target.address()).isEqualTo(InetAddress.getByName("93.184.215.14"));
        assertThat(target.path()).isEqualTo("/a/b.png?c=d");
        assertThat(target.port()).isEqualTo(443);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aHostOfTheHouseMayHaveAnAddressOfTheHouse() throws IOException {
        assertThat(target("http://geo.inside.example:8080/x", "10.1.2.3").secure())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tiles.example/x",
                "https://tiles.example:8443/x",
                "https://tiles.example.evil.example/x",
                "https://evil.example/tiles.example",
                "https://evil.example/?tiles.example",
                "https://evil.example#tiles.example",
                "https://tiles.example@evil.example/",
                "https://tiles.example:443@evil.example/",
                "https://user@tiles.example/x",
                "https://user:secret@tiles.example/x",
                "https://@tiles.example/x",
                "https://tiles.example./x",
                "https://sub.tiles.example/x",
                "https://93.184.215.14/x",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://0/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[fe80::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://metadata.google.internal/",
                "http://geo.inside.example/x",
                "http://geo.inside.example:8081/x",
                "ftp://tiles.example/x",
                "file:///etc/passwd",
                "file://tiles.example/etc/passwd",
                "jar:https://tiles.example/x!/y",
                "gopher://tiles.example:443/_x",
                "//tiles.example/x",
                "/x",
                "tiles.example/x",
                "https:tiles.example/x",
                "https:///x",
                "mailto:a@tiles.example"
            })
    void whatTheListDoesNotNameIsRefusedBeforeAnyLookUp(String uri) {
        assertThatThrownBy(() -> AllowedTarget.of(URI.create(uri), SETTINGS, host -> {
                    throw new AssertionError("looked up " + host);
                }))
                .as(uri)
                .isInstanceOf(OutgoingRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::7f00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::"
            })
    void aNameThatLeadsIntoAHouseIsRefusedEvenBesideAPublicAddress(String address) {
        assertThatThrownBy(() -> target("https://tiles.example/x", address)).isInstanceOf(OutgoingRefused.class);
        assertThatThrownBy(() -> target("https://tiles.example/x", "93.184.215.14", address))
                .isInstanceOf(OutgoingRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.215.14", "100.63.0.1", "172.32.0.1", "198.20.0.1", "2a00:1450:4001::200e", "2001:4860::1"
            })
    void publicAddressesAreTaken(String address) throws IOException {
        assertThat(target("https://tiles.example/x", address).secure()).isTrue();
    }

    @Test
    void aNameWithoutAddressIsRefused() {
        assertThatThrownBy(() -> target("https://tiles.example/x")).isInstanceOf(OutgoingRefused.class);
    }
}
