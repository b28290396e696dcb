package de.wirtschaftsstandort.security;

/**
 * Which nodes a permission covers: {@code /a/b} that node alone, {@code /a/b/*} its children, {@code /a/b/**} it and
 * everything below it.
 */
public record PathPattern(String text) {

    static final PathPattern EVERYTHING = new PathPattern("/**");

    public PathPattern {
        String plain = withoutWildcard(text);
        if (!text.startsWith("/")
                || plain.contains("*")
                || plain.contains("//")
                || (plain.endsWith("/") && !plain.equals("/"))) {
            throw new IllegalArgumentException("'" + text + "' is no path pattern; write /a/b, /a/b/* or /a/b/**");
        }
    }

    public boolean matches(String path) {
        String plain = withoutWildcard(text);
        String below = plain.equals("/") ? "/" : plain + "/";
        if (text.endsWith("/**")) {
            return path.equals(plain) || path.startsWith(below);
        }
        if (text.endsWith("/*")) {
            return path.startsWith(below) && path.length() > below.length() && path.indexOf('/', below.length()) < 0;
        }
        return path.equals(plain);
    }

    /** The same as a regular expression for PostgreSQL's {@code ~}, so that lists are filtered where they are read. */
    public String postgresRegex() {
        String plain = withoutWildcard(text);
        String quoted = plain.equals("/") ? "" : plain.replaceAll("[.\\\\+*?\\[^\\]$(){}=!<>|:#-]", "\\\\$0");
        if (text.endsWith("/**")) {
            return "^" + quoted + "(/.*)?$";
        }
        if (text.endsWith("/*")) {
            return "^" + quoted + "/[^/]+$";
        }
        return "^" + (quoted.isEmpty() ? "/" : quoted) + "$";
    }

    private static String withoutWildcard(String text) {
        String plain = text.endsWith("/**")
                ? text.substring(0, text.length() - 3)
                : text.endsWith("/*") ? text.substring(0, text.length() - 2) : text;
        return plain.isEmpty() ? "/" : plain;
    }
}
