package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AssignMeasure;
import de.wirtschaftsstandort.funding.CreateProgramme;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.ProgrammeId;
import de.wirtschaftsstandort.funding.ProgrammeOutline;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Accounts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The end of a quarter in a browser: what is missing is entered by its owner, accepted by the lead, and the report is frozen. */
class QuarterEndBrowserTests {

    private static final String CODE = "RB-QUARTAL";
    private static final String OWNER = "quartalseignerin";
    private static final String LEAD = "quartalsleitung";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Browser BROWSER = new Browser();

    private static Quarter quarter;

    @BeforeAll
    static void setUpAMeasureThatRanLastQuarter() {
        Accounts accounts = new Accounts(SharedBackoffice.JDBC);
        accounts.create(OWNER, "measure-owner");
        accounts.create(LEAD, "programme-lead");
        LocalDate today = MeasuresProgramme.today();
        quarter = Quarter.of(Quarter.of(today).firstDay().minusDays(1));
        int year = quarter.year();
        ProgrammeId id = bean(CreateProgramme.class)
                .create(
                        lead(new ProgrammeId(1)),
                        new ProgrammeOutline(
                                CODE,
                                "Quartal Beispiel",
                                "Landkreis",
                                "Bewilligungsbehörde Beispiel",
                                new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31)),
                                "Säule",
                                List.of("Standort"),
                                List.of(new ProgrammeOutline.NewMeasure(
                                        1,
                                        "Branchentreff",
                                        1,
                                        Map.of(year, Money.parse("8.000,00")),
                                        Set.of(quarter)))));
        bean(AssignMeasure.class).owner(lead(id), id, 1, new UserId(OWNER));
        SharedBackoffice.JDBC
                .sql("update funding.measure set status = 'RUNNING' where programme_id = ?")
                .param(id.value())
                .update();
        BROWSER.width(1440, 900);
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
    }

    private static <T> T bean(Class<T> type) {
        return SharedBackoffice.PROCESS.beans(type).iterator().next();
    }

    private static Actor lead(ProgrammeId programme) {
        return Actor.of(new UserId("leitung"), programme, FundingRole.PROGRAMME_LEAD);
    }

    private static void open(String path) {
        BROWSER.open(SharedBackoffice.PROCESS.address().resolve(path));
    }

    private static WebElement one(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    private static String text(String selector) {
        return one(selector).getText();
    }

    /** As this person, at the wizard of the quarter that is over. */
    private static void atTheQuarterEnd(String loginName) {
        open("/backoffice/login");
        BROWSER.driver().manage().deleteAllCookies();
        open("/backoffice/login");
        one("#loginName").sendKeys(loginName);
        one("#password").sendKeys(Accounts.PASSWORD);
        BROWSER.leave(one("#password")::submit);
        Await.until(PATIENCE, () -> !BROWSER.driver().getCurrentUrl().endsWith("/login"), () -> BROWSER.driver()
                .getCurrentUrl());
        open("/backoffice/funding/" + CODE + "/quarter-end");
    }

    @Test
    void aMissingReportIsWrittenAndAcceptedAndTheReportOfTheQuarterFrozen() {
        assertThat(bean(Programmes.class).find(CODE)).isPresent();
        atTheQuarterEnd(OWNER);
        assertThat(text("h1")).contains(quarter.toString());
        assertThat(text("#receipts")).contains("bezahlt, geparkt oder storniert");
        assertThat(text("#reports"))
                .contains("Es fehlen oder warten auf die Annahme: 1")
                .contains("fehlt");
        assertThat(text("#plan")).contains("8.000,00");
        assertThat(text("#lights")).contains("Ohne Begründung: 1");

        BROWSER.leave(one("#reports td a, #reports th a")::click);
        assertThat(new Select(one("#quarter")).getFirstSelectedOption().getText())
                .isEqualTo(quarter.toString());
        one("#percent").sendKeys("150");
        one("#done").sendKeys("Vorbereitet, noch nicht durchgeführt.");
        one("#deviation").sendKeys("Der Saal wird erst im nächsten Quartal frei.");
        BROWSER.leave(one("#done")::submit);
        Await.until(
                PATIENCE,
                () -> !BROWSER.driver()
                        .findElements(By.cssSelector("#percent-wrong"))
                        .isEmpty(),
                () -> text("main"));
        assertThat(one("#done").getDomProperty("value"))
                .as("nothing typed is lost")
                .isEqualTo("Vorbereitet, noch nicht durchgeführt.");
        one("#percent").clear();
        one("#percent").sendKeys("40");
        BROWSER.leave(one("#done")::submit);
        awaitDone();

        atTheQuarterEnd(LEAD);
        assertThat(text("#reports")).contains("wartet auf die Annahme");
        BROWSER.leave(one("#reports td a, #reports th a")::click);
        new Select(one("#report")).selectByIndex(1);
        BROWSER.leave(one("#report")::submit);
        awaitDone();

        open("/backoffice/funding/" + CODE + "/quarter-end");
        for (String step : List.of("receipts", "reports", "lights")) {
            assertThat(BROWSER.driver().findElements(By.cssSelector("#" + step + " .notice--success")))
                    .as(step)
                    .hasSize(1);
        }
        assertThat(text("#reports")).contains("angenommen");
        assertThat(one("#report a[href*='/reports/b1/pdf']").getDomAttribute("href"))
                .contains("day=" + quarter.lastDay());
        assertThat(BROWSER.accessibility()).isEmpty();
        BROWSER.leave(one("#report form button")::click);
        awaitDone();
        assertThat(text("h1")).startsWith("Controlling-Bericht zum");
        assertThat(text("main")).contains("dieselben Zahlen");
        open("/backoffice/funding/" + CODE + "/quarter-end");
        BROWSER.leave(one("#report a[href$='/meetings']")::click);
        assertThat(text("h1")).isEqualTo("Sitzungen");
    }

    private static void awaitDone() {
        Await.until(
                PATIENCE,
                () -> !BROWSER.driver()
                        .findElements(By.cssSelector("main .notice--success"))
                        .isEmpty(),
                () -> text("main"));
    }
}
