package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** All screens of the backoffice: none is left out, and none has anything for axe to find. */
class BackofficeTourBrowserTests {

    private static final EditorDesk DESK = new EditorDesk();

    @AfterAll
    static void stop() {
        DESK.close();
    }

    @Test
    void visitsEveryScreenThereIs() {
        List<String> known = Stream.of(
                        BackofficeTour.SCREENS,
                        BackofficeTour.BEFORE_SIGN_IN,
                        BackofficeTour.REFUSALS,
                        BackofficeTour.FILES)
                .flatMap(Collection::stream)
                .map(BackofficeTour::route)
                .toList();
        assertThat(known)
                .as("screens of the tour and files, and routes of the application")
                .containsExactlyInAnyOrderElementsOf(BackofficeTour.routes());
    }

    @Test
    void showsItsScreensWithoutFindings() {
        DESK.signIn("tour-administrator", "administrator");
        assertThat(new BackofficeTour(DESK).findings()).isEmpty();
        findsWhatIsWrong();
    }

    /** An empty list means something only where a fault would stand in it. */
    private static void findsWhatIsWrong() {
        DESK.driver()
                .executeScript(
                        """
                        const text = document.createElement('p');
                        text.textContent = 'Kaum zu lesen';
                        Object.assign(text.style, { color: '#888', backgroundColor: '#777' });
                        document.querySelector('main').append(document.createElement('button'), text);""");
        assertThat(String.join(" ", DESK.browser().accessibility())).contains("button-name", "color-contrast");
        assertThat(String.join(" ", DESK.browser().contrast())).contains("color-contrast");
    }
}
