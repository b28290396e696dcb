package de.wirtschaftsstandort.templating;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds ranges without an end ({@code 1..}) that are neither listed nor a slice. A built-in such as {@code ?filter} walks
 * them inside one expression, where nothing can stop it.
 */
@SuppressWarnings("deprecation") // the only way to a compiled script's parts, see ScriptOutline
final class EndlessRanges {

    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern ENDLESS = Pattern.compile("[\\w)\\]]\\s*\\.\\.\\s*(?:[),}]|$|>)"
            + "|(?<![\\w)\\]\"?!])\\[[^\\[\\]]*\\.\\.\\s*\\]\\?"); // a list with one in it, not a slice

    private EndlessRanges() {}

    /** Line of the first one. */
    static OptionalInt line(Template template) {
        TemplateElement root = template.getRootTreeNode();
        return root == null ? OptionalInt.empty() : line(root);
    }

    private static OptionalInt line(TemplateElement element) {
        String kind = element.getClass().getSimpleName();
        boolean said = !kind.equals("TextBlock") && !kind.equals("Comment") && !kind.equals("MixedContent");
        if (said && isEndless(element.getDescription())) {
            return OptionalInt.of(element.getBeginLine());
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            OptionalInt found = line((TemplateElement) element.getChildAt(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    static boolean isEndless(String expression) {
        return expression.contains("..")
                && ENDLESS.matcher(TEXTS.matcher(expression).replaceAll("\"\"")).find();
    }
}
