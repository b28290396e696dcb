package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people and programs type into search fields to see what happens. */
public final class HostileQueries {

    private static final List<String> SYNTAX = List.of(
            "*",
            "*:*",
            "?",
            "~",
            "a~2",
            "a~99999999",
            "\"",
            "\"\"",
            "\"a",
            "(",
            ")",
            "((((",
            "[a TO z]",
            "{* TO *}",
            "title:x",
            "+",
            "-",
            "--a",
            "!a",
            "&&",
            "||",
            "AND",
            "OR NOT",
            "a AND",
            "^",
            "a^9999",
            "/.*/",
            "/(a+)+$/",
            "\\",
            "\\\\",
            "\\u0041",
            "_val_:1",
            "<",
            ">",
            "a*b*c*d*e*",
            "*a",
            "a?b?c?",
            "text_de:*",
            "id:[* TO *]",
            "$facets:x");
    private static final List<String> SQL = List.of(
            "' OR '1'='1",
            "'; drop table content; --",
            "1; select pg_sleep(10)",
            "\" or \"\"=\"",
            "union select 1,2,3",
            "%' like '%",
            "%27%20or%201=1",
            "admin'--",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "<#assign x=1>",
            "[#ftl]",
            "../../etc/passwd");
    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "&lt;b&gt;",
            "]]>",
            "<!--");
    private static final List<String> SIGNS = List.of(
            "\u0000",
            "\u0007\u0008",
            "\r\n\r\nSet-Cookie: a=b",
            "\u202Etxet",
            "\u200F\u05D0\u05D1",
            "العربية",
            "שלום",
            "\uFEFF",
            "\uD800",
            "\uDC00x",
            "😀🏭",
            "e\u0301\u0301\u0301\u0301",
            "İ",
            "ß",
            "ﬀ",
            "Ａ",
            "中文",
            "\u2028",
            "\u00AD",
            "𝔊𝔩𝔞𝔰");

    private HostileQueries() {}

    /** Different ones, more than 500. */
    public static List<String> all() {
        List<String> plain =
                Stream.of(SYNTAX, SQL, MARKUP, SIGNS).flatMap(List::stream).toList();
        Stream<String> around = plain.stream()
                .flatMap(text -> Stream.of(
                        text, "Glas " + text, text + "Glas", "-" + text, "\"" + text + "\"", text.repeat(50)));
        Stream<String> lengths = IntStream.of(1, 10, 1_000, 100_000).boxed().flatMap(length -> Stream.of(
                        "a", "Glas ", "\"", "-", "ä", "\u0000", "9", "(", "Glaswerk")
                .map(text -> text.repeat(length)));
        return Stream.concat(around, lengths).distinct().toList();
    }
}
