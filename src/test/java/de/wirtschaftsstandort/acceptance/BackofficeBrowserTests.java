package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the link in the start log to the first picture, wide and narrow, light and dark, as a person does it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackofficeBrowserTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/backoffice/welcome\\?token=\\S+)");
    private static final Path SHOTS = Path.of("target/screenshots/backoffice");
    private static final String PASSWORD = "Vier Störche am Fluss";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final RunningApplication APPLICATION = start();
    private static final Browser BROWSER = new Browser();

    private static RunningApplication start() {
        try {
            return RunningApplication.start(
                    RunningApplication.folderWithLightModules(Files.createTempDirectory("backoffice")));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
        APPLICATION.close();
    }

    private static void type(String id, String text) {
        WebElement input = BROWSER.driver().findElement(By.id(id));
        input.clear();
        input.sendKeys(text);
    }

    private static void press() {
        BROWSER.driver().findElement(By.cssSelector("main .button--primary")).click();
    }

    private static String heading() {
        return text("h1");
    }

    /** Read in one step: between finding and reading the browser may go on to the next page. */
    private static String text(String selector) {
        return String.valueOf(BROWSER.driver()
                .executeScript("return document.querySelector(arguments[0])?.textContent.trim() ?? ''", selector));
    }

    private static void awaitText(String selector, String expected) {
        Await.until(Duration.ofSeconds(20), () -> text(selector).equals(expected), () -> text(selector));
    }

    private static String path() {
        return URI.create(String.valueOf(BROWSER.driver().getCurrentUrl())).getPath();
    }

    /** Wide and narrow, light and dark; a screen that leads elsewhere is a finding. */
    private static List<String> findings(String path, String name) {
        List<String> all = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            BROWSER.dark(dark);
            for (int width : new int[] {1440, 390}) {
                BROWSER.width(width, 900);
                PageFindings found = BROWSER.visit(APPLICATION.uri(path));
                if (!path.startsWith(path())) {
                    all.add(path + " leads to " + path());
                }
                found.all().forEach(finding -> all.add(width + (dark ? " dark: " : ": ") + finding));
                BROWSER.screenshot(SHOTS.resolve(name + "-" + width + (dark ? "-dark" : "") + ".png"));
            }
        }
        BROWSER.dark(false);
        BROWSER.width(1440, 900);
        return all;
    }

    @Test
    @Order(1)
    void leadsFromTheStartLogToTheDashboard() {
        Matcher link = LINK.matcher(APPLICATION.log());
        assertThat(link.find()).isTrue();
        assertThat(findings(link.group(1), "welcome")).isEmpty();
        type("displayName", "Kim Beispiel");
        type("loginName", "kim");
        type("password", PASSWORD);
        press();
        awaitText("h1", "Anmelden");
        assertThat(findings("/backoffice/login", "login")).isEmpty();
        type("loginName", "kim");
        type("password", PASSWORD);
        press();
        Await.until(
                Duration.ofSeconds(20),
                () -> path().equals("/backoffice/login/second-factor"),
                BackofficeBrowserTests::path);
        assertThat(findings("/backoffice/login/second-factor", "enrolment")).isEmpty();
        type(
                "code",
                code(BROWSER.driver()
                        .findElement(By.cssSelector(".secret .code"))
                        .getText()));
        press();
        awaitText("h1", "Ihre Wiederherstellungscodes");
        BROWSER.screenshot(SHOTS.resolve("recovery-codes.png"));
        press();
        awaitText("h1", "Guten Tag, Kim Beispiel");
    }

    @Test
    @Order(3)
    void invitesAPerson() {
        BROWSER.driver().get(APPLICATION.uri("/backoffice/people/users/new").toString());
        type("displayName", "Robin Beispiel");
        type("loginName", "robin");
        BROWSER.driver()
                .findElement(By.cssSelector("input[name=role][value=editor]"))
                .click();
        press();

        awaitText("h1", "Robin Beispiel");
        assertThat(BROWSER.driver().findElement(By.id("link")).getAttribute("value"))
                .startsWith(APPLICATION.uri("/backoffice/welcome?token=").toString());
    }

    @Test
    @Order(4)
    void goesByKeysAndShowsThem() {
        BROWSER.driver().get(APPLICATION.uri("/backoffice").toString());
        WebElement body = BROWSER.driver().findElement(By.tagName("body"));
        body.sendKeys("?");
        assertThat(BROWSER.driver().findElement(By.id("shortcuts")).isDisplayed())
                .isTrue();
        BROWSER.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(BROWSER.driver().findElement(By.id("shortcuts")).isDisplayed())
                .isFalse();
        body.sendKeys("/");
        assertThat(BROWSER.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("global-search");
        BROWSER.driver().switchTo().activeElement().sendKeys("g", "u");
        assertThat(heading()).as("while typing, keys are text").startsWith("Guten Tag");
        BROWSER.driver().findElement(By.tagName("h1")).click();
        BROWSER.driver().findElement(By.tagName("body")).sendKeys("gu");
        awaitText("h1", "Personen");
    }

    @Test
    @Order(5)
    void opensTheMenuOnAPhone() {
        BROWSER.width(390, 844);
        BROWSER.driver().get(APPLICATION.uri("/backoffice").toString());
        WebElement entry = BROWSER.driver().findElement(By.cssSelector("nav a[href='/backoffice/people/users']"));
        assertThat(entry.isDisplayed()).isFalse();
        BROWSER.driver().findElement(By.cssSelector(".menu-button")).click();
        assertThat(entry.isDisplayed()).isTrue();
        BROWSER.screenshot(SHOTS.resolve("menu-390.png"));
        entry.click();
        awaitText("h1", "Personen");
        BROWSER.width(1440, 900);
    }

    @Test
    @Order(6)
    void uploadsAPictureAndSetsItsFocalPointByKeys() throws IOException {
        Path picture = Files.createTempDirectory("upload").resolve("Rathausplatz.png");
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        BROWSER.driver().get(APPLICATION.uri("/backoffice/media").toString());
        BROWSER.driver().findElement(By.id("file")).sendKeys(picture.toString());
        BROWSER.driver()
                .findElement(By.cssSelector("form[data-upload] .button--primary"))
                .click();
        Await.until(
                Duration.ofSeconds(20),
                () -> !BROWSER.driver()
                        .findElements(By.linkText("Rathausplatz"))
                        .isEmpty(),
                () -> BROWSER.driver().findElement(By.tagName("main")).getText());
        BROWSER.driver().findElement(By.linkText("Rathausplatz")).click();
        awaitText("h1", "Rathausplatz");

        WebElement marker = BROWSER.driver().findElement(By.cssSelector(".focal-marker"));
        marker.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_UP);
        assertThat(BROWSER.driver().findElement(By.id("focusX")).getAttribute("value"))
                .isEqualTo("52");
        assertThat(BROWSER.driver().findElement(By.id("focusY")).getAttribute("value"))
                .isEqualTo("49");
        BROWSER.driver()
                .findElement(By.cssSelector("input[name=alternative][value=decorative]"))
                .click();
        BROWSER.driver()
                .findElement(By.cssSelector("form.form--wide .button--primary"))
                .click();
        awaitText(".notice--success", "Gespeichert.");
    }

    @Test
    @Order(7)
    void announcesNoSetUpLinkOnceThereIsAnAdministrator() {
        assertThat(LINK.matcher(APPLICATION.log()).results().count()).isEqualTo(1);
    }

    /** RFC 6238 with the key as a person would type it. */
    private static String code(String typed) {
        String text = typed.replace(" ", "");
        ByteBuffer secret = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int at = 0; at < text.length(); at++) {
            buffer = ((buffer << 5) | ALPHABET.indexOf(text.charAt(at))) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret.put((byte) (buffer >> bits));
            }
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.array(), "HmacSHA1"));
            long step = System.currentTimeMillis() / Duration.ofSeconds(30).toMillis();
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
