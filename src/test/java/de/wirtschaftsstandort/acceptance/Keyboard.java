package de.wirtschaftsstandort.acceptance;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody without a mouse: goes on by Tab, presses, types, and always sees where the focus is. */
final class Keyboard {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FURTHEST = 250;

    /** What has the focus: whether it is the one meant, whether one sees it, and what it is. */
    private static final String STOP =
            """
            const [meant, text] = arguments;
            const at = document.activeElement;
            if (!at || at === document.body) { return [false, true, 'body']; }
            const style = getComputedStyle(at);
            const shown = at.getClientRects().length > 0
              && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none');
            return [at.matches(meant) && (!text || at.textContent.trim().startsWith(text)), shown,
              at.outerHTML.slice(0, 160) + " " + style.outline];
            """;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Keys for whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** By Tab to what the selector names. */
    void to(String selector) {
        to(selector, "");
    }

    /** @param text what it begins with; empty for any */
    void to(String selector, String text) {
        for (int at = 0; at < FURTHEST; at++) {
            if (browser.driver().executeScript(STOP, selector, text) instanceof List<?> stop) {
                if (Boolean.FALSE.equals(stop.get(1))) {
                    throw new AssertionError("the focus is not to be seen on " + stop.get(2));
                }
                if (Boolean.TRUE.equals(stop.get(0))) {
                    return;
                }
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + selector + " " + text + " at "
                + browser.driver().getCurrentUrl() + ": "
                + browser.driver().executeScript("return document.body.innerText"));
    }

    void type(String selector, String text) {
        to(selector);
        press(text);
    }

    /** Opens a link or presses a button and waits for the page after it. */
    void enter(String selector, String text) {
        to(selector, text);
        leave(Keys.ENTER);
    }

    /** Presses what leads to another page and waits until it is there. */
    void leave(CharSequence... keys) {
        browser.leave(() -> press(keys));
    }

    void await(String script, Object... arguments) {
        Await.until(
                PATIENCE,
                () -> Boolean.TRUE.equals(browser.driver().executeScript(script, arguments)),
                () -> script + List.of(arguments) + " at " + browser.driver().getCurrentUrl());
    }
}
