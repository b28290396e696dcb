package de.wirtschaftsstandort.outbound;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

/**
 * An address that may be asked, looked up once: the connection goes to what was checked, whatever the name says a moment later.
 *
 * @param host as the settings name it
 * @param path with its query
 */
record AllowedTarget(String host, InetAddress address, int port, boolean secure, String path) {

    /** Answers the addresses of a host's name. */
    interface Lookup {
        InetAddress[] of(String host) throws IOException;
    }

    static AllowedTarget of(URI uri, OutgoingSettings settings, Lookup lookup) throws IOException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if (!secure && !scheme.equals("http")) {
            throw new OutgoingRefused("neither http nor https: " + uri);
        }
        if (uri.getRawUserInfo() != null || host.isEmpty()) {
            throw new OutgoingRefused("not a plain host: " + uri);
        }
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        boolean inside = settings.inside().contains(host + ":" + port);
        if (!inside && !(secure && port == 443 && settings.hosts().contains(host))) {
            throw new OutgoingRefused("app.outgoing does not name this host: " + uri);
        }
        InetAddress[] addresses = lookup.of(host);
        if (addresses.length == 0) {
            throw new OutgoingRefused("the host has no address: " + host);
        }
        for (InetAddress address : addresses) {
            if (!inside && !isPublic(address)) {
                throw new OutgoingRefused("the host has an address that is not public: " + host);
            }
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new AllowedTarget(host, addresses[0], port, secure, path + query);
    }

    /** Reachable by everybody: no network of a house, of a machine or of a provider, and no way round into one. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean shared = first == 100 && second >= 64 && second < 128;
            boolean special = first == 192 && second == 0 && (bytes[2] & 0xff) == 0;
            boolean measuring = first == 198 && (second == 18 || second == 19);
            return first != 0 && first < 240 && !shared && !special && !measuring;
        }
        boolean own = (first & 0xfe) == 0xfc;
        boolean mapped = first == 0x00 || (first == 0x20 && second == 0x02) || (first == 0x01 && second == 0x00);
        return !own && !mapped && !(first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0);
    }
}
