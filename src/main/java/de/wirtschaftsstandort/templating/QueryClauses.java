package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.PropertyValue;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of JCR's query language that scripts hand to {@code contentListByTemplateId}: comparisons joined by
 * {@code and}, and orders. Anything else is refused with its own words.
 */
final class QueryClauses {

    private static final String NAME = "(?:\\w+\\.)?\\[?([\\w:@-]+)]?";
    private static final Pattern COMPARISON =
            Pattern.compile(NAME + "\\s*(=|<>|!=|<=|>=|<|>)\\s*('(?:[^']|'')*'|-?\\d{1,18}|true|false)\\s*");
    private static final Pattern ORDER = Pattern.compile(NAME + "(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("and\\s+", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Operator> OPERATORS = Map.of(
            "=", Operator.EQUAL,
            "<>", Operator.NOT_EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.LESS_OR_EQUAL,
            ">", Operator.GREATER,
            ">=", Operator.GREATER_OR_EQUAL);

    private QueryClauses() {}

    /** @param clause e.g. {@code AND t.[rank] > 1 and colour = 'red'}; a leading {@code and} is allowed */
    static ContentQuery where(ContentQuery query, String clause) throws TemplateModelException {
        ContentQuery narrowed = query;
        String rest = AND.matcher(clause.strip()).lookingAt()
                ? clause.strip().substring(3).strip()
                : clause.strip();
        while (!rest.isEmpty()) {
            Matcher comparison = COMPARISON.matcher(rest);
            if (!comparison.lookingAt()) {
                throw refused(clause);
            }
            narrowed = narrowed.where(comparison.group(1), operator(comparison.group(2)), literal(comparison.group(3)));
            rest = rest.substring(comparison.end());
            Matcher and = AND.matcher(rest);
            if (!rest.isEmpty() && !and.lookingAt()) {
                throw refused(clause);
            }
            rest = rest.isEmpty() ? rest : rest.substring(and.end());
        }
        return narrowed;
    }

    /** @param clause e.g. {@code title desc} or {@code ORDER BY t.[mgnl:created] DESC, title} */
    static ContentQuery order(ContentQuery query, String clause) throws TemplateModelException {
        ContentQuery ordered = query;
        for (String part :
                clause.strip().replaceFirst("(?i)^order\\s+by\\s+", "").split(",", -1)) {
            Matcher order = ORDER.matcher(part.strip());
            if (!order.matches()) {
                throw refused(clause);
            }
            ordered = ordered.orderBy(order.group(1), "desc".equalsIgnoreCase(order.group(2)));
        }
        return ordered;
    }

    private static Operator operator(String sign) {
        return OPERATORS.getOrDefault(sign, Operator.EQUAL);
    }

    private static PropertyValue literal(String written) {
        if (written.startsWith("'")) {
            return PropertyValue.of(written.substring(1, written.length() - 1).replace("''", "'"));
        }
        return written.toLowerCase(Locale.ROOT).matches("true|false")
                ? PropertyValue.of(Boolean.parseBoolean(written))
                : PropertyValue.of(Long.parseLong(written));
    }

    private static TemplateModelException refused(String clause) {
        return new TemplateModelException("contentListByTemplateId understands comparisons like [rank] > 1 joined by"
                + " 'and', and orders like [title] desc, but not: " + clause);
    }
}
