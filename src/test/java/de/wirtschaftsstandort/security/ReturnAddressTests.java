package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTests {

    static Stream<String> elsewhere() {
        List<String> forms = new ArrayList<>();
        for (String host : List.of("evil.example", "localhost:8080@evil.example", "3627734734", "[::1]")) {
            for (String start : List.of(
                    "http://",
                    "https://",
                    "HtTpS://",
                    "//",
                    "///",
                    "////",
                    "\\\\",
                    "/\\",
                    "\\/",
                    "http:",
                    "https:/",
                    "/%2f",
                    "/%5c",
                    "\t//",
                    " //",
                    "/\t/",
                    "/\n/",
                    "javascript://")) {
                forms.add(start + host);
            }
        }
        forms.addAll(List.of(
                "",
                "/",
                "backoffice",
                "/backofficeevil",
                "/backoffice.evil.example",
                "/backoffice@evil.example",
                "/backoffice:80",
                "/backoffice//evil.example",
                "/backoffice/../..",
                "/backoffice/..//evil.example",
                "/backoffice/%2e%2e/x",
                "/backoffice/.hidden",
                "/backoffice/a\\b",
                "/backoffice/a#b",
                "/backoffice/x;y=z",
                "/backoffice/\r\nSet-Cookie: a=b",
                "/backoffice/?a=<script>",
                "/backoffice/login",
                "/backoffice/login?to=/x",
                "/backoffice/logout",
                "data:text/html,x",
                "/backoffice/ä",
                "/backoffice/" + "a".repeat(1_000)));
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void leadsNowhereElse(String text) {
        assertThat(ReturnAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/backoffice",
                "/backoffice/",
                "/backoffice/people/audit?text=a+b&from=2026-11-24",
                "/backoffice/people/users/0b5e7c2a-5a0e-4c55-9d8c-0f8a3b3f6f11"
            })
    void leadsBackToAScreen(String text) {
        assertThat(ReturnAddress.parse(text)).contains(new ReturnAddress(text));
    }
}
