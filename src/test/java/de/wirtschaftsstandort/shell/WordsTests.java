package de.wirtschaftsstandort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.security.AccountFault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the backoffice: the same keys in both languages, and every key a screen uses. */
class WordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SCREENS = Path.of("src/main/resources/templates/backoffice");
    private static final Pattern USED = Pattern.compile("\\bt(?:exts)?\\.text\\(\\s*\"([a-z][\\w.-]*)\"");
    private static final Pattern POSTS = Pattern.compile("<form[^>]*method=\"post\"[^\n]*>\\s*<@(l\\.)?csrf/>");
    private static final Pattern POST_FORM = Pattern.compile("<form[^>]*method=\"post\"");

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> germanKeys() {
        Set<String> keys = new TreeSet<>();
        files(MESSAGES, "_de.properties").forEach(file -> keys.addAll(read(file).stringPropertyNames()));
        return keys;
    }

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(files(MESSAGES, "_de.properties")).isNotEmpty().allSatisfy(german -> {
            Properties english = read(Path.of(german.toString().replace("_de.", "_en.")));
            assertThat(english.stringPropertyNames())
                    .as(german.toString())
                    .isEqualTo(read(german).stringPropertyNames());
        });
    }

    @Test
    void areThereForEveryKeyAScreenUses() {
        List<String> missing = new ArrayList<>();
        int used = 0;
        List<Path> sources = Stream.concat(files(SCREENS, ".ftlh"), files(Path.of("src/main/java"), ".java"))
                .toList();
        for (Path source : sources) {
            Matcher matcher = USED.matcher(text(source));
            while (matcher.find()) {
                used++;
                // "message." + key: the part before the variable is no key of its own.
                if (!matcher.group(1).endsWith(".") && !germanKeys().contains(matcher.group(1))) {
                    missing.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(used).isGreaterThan(150);
    }

    @Test
    void nameEveryFault() {
        assertThat(germanKeys())
                .containsAll(Arrays.stream(AccountFault.values())
                        .map(AccountFault::messageKey)
                        .toList());
    }

    @Test
    void fallBackToGermanAndNameAMistypedKey() {
        BackofficeMessages messages = new BackofficeMessages();

        assertThat(messages.in(Locale.ENGLISH).text("login.title")).isEqualTo("Sign in");
        assertThat(messages.in(Locale.FRENCH).text("login.title")).isEqualTo("Anmelden");
        assertThat(messages.in(Locale.GERMAN).text("search.count", 3, "{0}")).isEqualTo("3 Treffer für „{0}“");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> messages.in(Locale.GERMAN).text("login.titel"))
                .hasMessageContaining("login.title");
    }

    @Test
    void everyFormThatPostsCarriesTheToken() {
        List<String> without = new ArrayList<>();
        long forms = 0;
        for (Path screen : files(SCREENS, ".ftlh").toList()) {
            long posts = POST_FORM.matcher(text(screen)).results().count();
            forms += posts;
            if (posts != POSTS.matcher(text(screen)).results().count()) {
                without.add(screen.getFileName().toString());
            }
        }
        assertThat(without).isEmpty();
        assertThat(forms).isGreaterThan(10);
    }
}
