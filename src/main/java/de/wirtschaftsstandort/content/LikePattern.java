package de.wirtschaftsstandort.content;

import java.util.regex.Pattern;

/** The pattern of {@link NodeFilter.Comparison#LIKE}. */
final class LikePattern {

    private LikePattern() {}

    /** With a backslash at the very end meant literally, which the database would refuse. */
    static String complete(String pattern) {
        int backslashes = 0;
        while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 0 ? pattern : pattern + '\\';
    }

    static boolean matches(String pattern, String text) {
        StringBuilder regex = new StringBuilder();
        String complete = complete(pattern);
        for (int i = 0; i < complete.length(); i++) {
            char c = complete.charAt(i);
            if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else if (c == '\\') {
                regex.append(Pattern.quote(String.valueOf(complete.charAt(++i))));
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
    }
}
