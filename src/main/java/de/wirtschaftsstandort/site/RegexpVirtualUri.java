package de.wirtschaftsstandort.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches the whole address against a regular expression and fills {@code $1} … of the target.
 *
 * @param targets by host, lower case
 * @param otherwise target for every other host; empty for none
 * @param onFailure told why the expression could not be tried to its end
 */
record RegexpVirtualUri(
        Pattern pattern, Map<String, String> targets, Optional<String> otherwise, Consumer<String> onFailure)
        implements VirtualUri {

    /** Steps of an honest expression stay below a few per character of an address of at most 2,048. */
    private static final int BUDGET = 200_000;

    @Override
    public Optional<Match> match(String host, String uri) {
        Optional<String> own = Optional.ofNullable(targets.get(host));
        Optional<String> target = own.or(() -> otherwise);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(new BudgetedText(uri, BUDGET));
        try {
            if (!matcher.matches()) {
                return Optional.empty();
            }
        } catch (BudgetedText.Exhausted endless) {
            onFailure.accept("the expression backtracks too much on '" + uri + "'");
            return Optional.empty();
        } catch (StackOverflowError tooDeep) {
            // java.util.regex recurses for repeated groups; the match is lost, the request goes on
            onFailure.accept("the expression recurses too deep on '" + uri + "'");
            return Optional.empty();
        }
        String filled = fill(target.get(), matcher);
        return Optional.of(new Match(filled, 2 * matcher.groupCount() + (own.isPresent() ? 1 : 0)));
    }

    /** {@code $n} with the digits taken as long as they name a group; an unmatched group is empty. */
    private static String fill(String target, Matcher matcher) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < target.length()) {
            char c = target.charAt(at++);
            if (c != '$' || at == target.length() || !Character.isDigit(target.charAt(at))) {
                filled.append(c);
                continue;
            }
            int group = target.charAt(at++) - '0';
            while (at < target.length()
                    && Character.isDigit(target.charAt(at))
                    && group * 10 + target.charAt(at) - '0' <= matcher.groupCount()) {
                group = group * 10 + target.charAt(at++) - '0';
            }
            if (group <= matcher.groupCount()) {
                String value = matcher.group(group);
                filled.append(value == null ? "" : value);
            }
        }
        return filled.toString();
    }
}
