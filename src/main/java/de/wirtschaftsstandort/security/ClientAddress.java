package de.wirtschaftsstandort.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** Where a request came from; whole for counting, shortened for keeping. */
record ClientAddress(String text) {

    static final ClientAddress NONE = new ClientAddress("");

    /** IPv4 without its last number, IPv6 its first 48 bits: no person's line, but still its network. */
    String shortened() {
        if (!text.matches("[0-9a-fA-F.:]+(%\\w+)?")) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress();
            return bytes.length == 4
                    ? String.format(Locale.ROOT, "%d.%d.%d.0", bytes[0] & 255, bytes[1] & 255, bytes[2] & 255)
                    : String.format(Locale.ROOT, "%x:%x:%x::", part(bytes, 0), part(bytes, 2), part(bytes, 4));
        } catch (UnknownHostException noAddress) {
            return "";
        }
    }

    private static int part(byte[] bytes, int at) {
        return ((bytes[at] & 255) << 8) | (bytes[at + 1] & 255);
    }
}
