package de.wirtschaftsstandort.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a new password must be: 12 to 128 characters of any kind and not what a guesser tries first. Nothing about
 * capitals or digits, nothing about age (OWASP ASVS 5.0, 6.2).
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** What must be left when the guessable part is taken away. */
    private static final int OWN_CHARACTERS = 6;

    private static final int FEWEST_DIFFERENT = 5;

    private static final List<String> PLACE = List.of(
            "wirtschaftsstandort",
            "wirtschaft",
            "standort",
            "nordsachsen",
            "landkreis",
            "landratsamt",
            "torgau",
            "delitzsch",
            "eilenburg",
            "oschatz",
            "schkeuditz",
            "backoffice",
            "redaktion");

    private static final List<String> COMMON = List.of(
            "passwort",
            "password",
            "kennwort",
            "geheim",
            "secret",
            "willkommen",
            "welcome",
            "hallo",
            "hello",
            "start",
            "admin",
            "administrator",
            "root",
            "test",
            "demo",
            "user",
            "benutzer",
            "gast",
            "guest",
            "login",
            "master",
            "qwertz",
            "qwerty",
            "asdfgh",
            "yxcvbn",
            "zxcvbn",
            "abcdef",
            "abc",
            "iloveyou",
            "ichliebedich",
            "schatz",
            "sommer",
            "winter",
            "herbst",
            "fruehling",
            "summer",
            "spring",
            "autumn",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "januar",
            "februar",
            "maerz",
            "april",
            "oktober",
            "november",
            "dezember",
            "fussball",
            "football",
            "baseball",
            "dragon",
            "monkey",
            "sunshine",
            "princess",
            "letmein",
            "changeme",
            "sachsen",
            "leipzig",
            "dresden",
            "deutschland",
            "dynamo",
            "schalke",
            "bayern",
            "computer",
            "internet",
            "server",
            "windows",
            "microsoft",
            "google",
            "facebook",
            "superman",
            "batman",
            "pokemon",
            "trustno",
            "whatever",
            "michael",
            "thomas",
            "andreas",
            "daniel",
            "jessica",
            "charlie");

    private PasswordRules() {}

    static Optional<PasswordFault> fault(String password, String loginName, String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || isSequence(password)) {
            return Optional.of(PasswordFault.TOO_UNIFORM);
        }
        if (isMostly(ownerWords(loginName, displayName), password)) {
            return Optional.of(PasswordFault.NAMES_THE_OWNER);
        }
        if (isMostly(PLACE, password)) {
            return Optional.of(PasswordFault.NAMES_THE_PLACE);
        }
        return isMostly(COMMON, password) ? Optional.of(PasswordFault.TOO_COMMON) : Optional.empty();
    }

    private static boolean isMostly(List<String> words, String password) {
        String plain = plain(password);
        return leavesTooLittle(plain, words) || leavesTooLittle(signsAsLetters(plain), words);
    }

    private static List<String> ownerWords(String loginName, String displayName) {
        return Stream.of((loginName + " " + displayName).split("[^\\p{L}\\p{N}]+"))
                .map(PasswordRules::plain)
                .filter(word -> word.length() >= 3)
                .toList();
    }

    /** Takes every listed word and all digits and signs away: letters that remain are the owner's own. */
    private static boolean leavesTooLittle(String plain, List<String> words) {
        String rest = plain;
        boolean found = false;
        for (String word : words) {
            found |= rest.contains(word);
            rest = rest.replace(word, " ");
        }
        return found && rest.replaceAll("[^\\p{L}]", "").length() < OWN_CHARACTERS;
    }

    /** Lower case, umlauts written out. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    /** The usual signs read as the letters they stand for. */
    private static String signsAsLetters(String plain) {
        return plain.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    /** Nearly all characters follow their neighbour: 123456789012, abcdefghijkl, fedcba987654. */
    private static boolean isSequence(String password) {
        int steps = 0;
        for (int at = 1; at < password.length(); at++) {
            if (Math.abs(password.charAt(at) - password.charAt(at - 1)) <= 1) {
                steps++;
            }
        }
        return steps >= password.length() - 3;
    }
}
