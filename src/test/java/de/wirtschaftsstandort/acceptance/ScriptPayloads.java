package de.wirtschaftsstandort.acceptance;

import java.util.List;
import java.util.stream.Stream;

/** 120 texts that would run a script where something shows them as markup: twelve ways, each out of ten contexts. */
final class ScriptPayloads {

    private static final String RUN = "document.documentElement.dataset.hit=1";

    private static final List<String> BREAKOUTS = List.of(
            "", "\">", "'>", "</title>", "</textarea>", "</script>", "-->", "]]>", "</style>", "</option></select>");

    private static final List<String> WAYS = List.of(
            "<script>" + RUN + "</script>",
            "<img src=x onerror=" + RUN + ">",
            "<svg/onload=" + RUN + ">",
            "<iframe srcdoc=\"<script>parent." + RUN + "</script>\">",
            "<a href=\"javascript:" + RUN + "\" autofocus onfocus=" + RUN + ">weiter</a>",
            "<body onload=" + RUN + ">",
            "<details open ontoggle=" + RUN + ">",
            "<math><mtext><img src=x onerror=" + RUN + "></mtext></math>",
            "<input autofocus onfocus=" + RUN + " formaction=javascript:" + RUN + ">",
            "<style onload=" + RUN + ">*{background:url(javascript:" + RUN + ")}</style>",
            "<meta http-equiv=refresh content=\"0;url=/hit\">",
            "${7*7}<#assign x=\"freemarker.template.utility.Execute\"?new()>{{constructor.constructor('" + RUN
                    + "')()}}");

    private ScriptPayloads() {}

    static List<String> all() {
        return BREAKOUTS.stream()
                .flatMap(breakout -> WAYS.stream().map(way -> breakout + way))
                .toList();
    }

    /** Those that fit into a field of this length. */
    static Stream<String> upTo(int length) {
        return all().stream().filter(payload -> payload.length() <= length);
    }
}
