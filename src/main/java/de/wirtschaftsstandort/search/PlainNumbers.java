package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes {@code 2.400} as {@code 2400}: texts have the one, people type the other. Codes such as {@code 23.19} stay as they are. */
final class PlainNumbers extends TokenFilter {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PlainNumbers(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 0
                && Character.isDigit(term.charAt(0))
                && THOUSANDS.matcher(term).matches()) {
            String digits = term.toString().replace(".", "");
            term.setEmpty().append(digits);
        }
        return true;
    }
}
