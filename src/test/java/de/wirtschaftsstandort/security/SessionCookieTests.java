package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    private static final String SESSION = "3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11";

    private final SessionCookie cookies = new SessionCookie(new SessionSeal(new byte[32]));

    private Cookie written(boolean secure, String session) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(request, response, session));
        return Objects.requireNonNull(response.getCookie(secure ? "__Host-SESSION" : "SESSION"));
    }

    private MockHttpServletRequest with(boolean secure, Cookie... sent) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        request.setCookies(sent);
        return request;
    }

    @Test
    void readsTheSessionItWrote() {
        for (boolean secure : new boolean[] {false, true}) {
            assertThat(cookies.readCookieValues(with(secure, written(secure, SESSION))))
                    .containsExactly(SESSION);
        }
    }

    @Test
    void takesNothingForTheNumberThatStandsInTheDatabase() {
        String encoded = Base64.getEncoder().encodeToString(SESSION.getBytes(StandardCharsets.UTF_8));

        assertThat(cookies.readCookieValues(
                        with(false, new Cookie("SESSION", SESSION), new Cookie("SESSION", encoded))))
                .isEmpty();
    }

    @Test
    void takesTheCookieAwayWithoutASeal() {
        Cookie gone = written(true, "");
        assertThat(gone.getValue()).isEmpty();
        assertThat(gone.getMaxAge()).isZero();
    }
}
