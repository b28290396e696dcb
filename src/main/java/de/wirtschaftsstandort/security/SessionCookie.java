package de.wirtschaftsstandort.security;

import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The backoffice's cookie: HttpOnly, SameSite=Lax, no maximum age. Over https it is {@code __Host-SESSION}, which
 * browsers take from this very host and over https only; over plain http, on a developer's machine, {@code SESSION}.
 * A cookie whose seal does not hold is none.
 */
final class SessionCookie implements CookieSerializer {

    private final DefaultCookieSerializer https = cookie("__Host-SESSION", true);
    private final DefaultCookieSerializer http = cookie("SESSION", false);

    private final SessionSeal seal;

    SessionCookie(SessionSeal seal) {
        this.seal = seal;
    }

    private static DefaultCookieSerializer cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        return cookie;
    }

    private DefaultCookieSerializer of(boolean secure) {
        return secure ? https : http;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        String session = value.getCookieValue();
        // An empty one takes the cookie away.
        String sealed = session.isEmpty() ? session : seal.seal(session);
        of(value.getRequest().isSecure())
                .writeCookieValue(new CookieValue(value.getRequest(), value.getResponse(), sealed));
    }

    @Override
    public List<String> readCookieValues(jakarta.servlet.http.HttpServletRequest request) {
        return of(request.isSecure()).readCookieValues(request).stream()
                .flatMap(value -> seal.open(value).stream())
                .toList();
    }
}
