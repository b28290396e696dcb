package de.wirtschaftsstandort.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What every answer says to the browser about safety. None of it depends on the single request. */
final class SecurityHeaders {

    /** Nothing inline, nothing from another host; framed by this site only. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "frame-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'self'");

    /** One year; without subdomains, which are the county's and not ours. */
    private static final String STRICT_TRANSPORT = "max-age=31536000";

    private static final Map<String, String> ALWAYS = always();

    private SecurityHeaders() {}

    private static Map<String, String> always() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(self), camera=(), display-capture=(), fullscreen=(self), geolocation=(),"
                        + " gyroscope=(self), magnetometer=(), microphone=(), midi=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    /** Gives each header to the receiver, which may replace what it already has. */
    static void apply(boolean https, BiConsumer<String, String> receiver) {
        ALWAYS.forEach(receiver);
        if (https) {
            receiver.accept("Strict-Transport-Security", STRICT_TRANSPORT);
        }
    }
}
