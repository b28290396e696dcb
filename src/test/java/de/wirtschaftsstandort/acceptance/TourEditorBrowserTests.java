package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** A tour of the start content in its form: start view and points are set on the pictures, a click fills the fields. */
class TourEditorBrowserTests {

    private static final Path SHOTS = Path.of("target/screenshots/backoffice");
    private static final EditorDesk DESK = new EditorDesk();

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private static WebElement sheet() {
        return DESK.driver().findElement(By.cssSelector(".tour-sheet"));
    }

    /** A click so many pixels from the middle of the first picture. */
    private static void clickPicture(String mode, int right, int down) {
        new Select(sheet().findElement(By.tagName("select"))).selectByValue(mode);
        WebElement picture = sheet().findElement(By.tagName("img"));
        DESK.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", picture);
        new Actions(DESK.driver()).moveToElement(picture, right, down).click().perform();
    }

    private static double number(String field) {
        return Double.parseDouble(
                Objects.requireNonNull(DESK.find("[name$='." + field + "']").getDomProperty("value")));
    }

    @Test
    void setsStartViewAndPointsOnThePicture() {
        DESK.signIn("tasks-tours", "chief-editor");
        DESK.open("/backoffice/content/tours?view=list");
        DESK.click("main table a[href*='/items/']");
        DESK.await("return document.querySelectorAll('.tour-sheet img').length === 4");
        DESK.await("return document.querySelector('.tour-sheet img').naturalWidth > 0");
        assertThat(DESK.browser().accessibility()).isEmpty();

        clickPicture("start", 100, -50);
        assertThat(number("startYaw")).isBetween(1.0, 179.0);
        assertThat(number("startPitch")).isBetween(1.0, 89.0);
        clickPicture("0", -100, 50);
        assertThat(number("yaw")).isBetween(-179.0, -1.0);
        assertThat(number("pitch")).isBetween(-89.0, -1.0);
        DESK.browser().screenshot(SHOTS.resolve("tour-editor-1440.png"));
        String revision = Objects.requireNonNull(DESK.find("[name=_revision]").getDomProperty("value"));
        DESK.click(".savebar [value=save]");
        DESK.await("return document.querySelector('[name=_revision]').value !== arguments[0]", revision);

        String points = "return document.querySelectorAll('.tour-sheet__mark').length";
        long before = ((Number) Objects.requireNonNull(DESK.driver().executeScript(points))).longValue();
        clickPicture("new", 0, 60);
        DESK.await(points + " === " + (before + 1));
    }
}
