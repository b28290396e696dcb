package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;

/** The measures in a browser: from an invoice to a call for grant money without a mouse, by the people it takes, and its screens. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasuresBrowserTests {

    private static final Browser BROWSER = new Browser();
    private static final Keyboard KEYS = new Keyboard(BROWSER);

    @BeforeAll
    static void setUpAProgrammeThatRunsToday() {
        Accounts accounts = new Accounts(SharedBackoffice.JDBC);
        accounts.create("eingang", "finance");
        accounts.create("kasse", "finance");
        accounts.create("leitung", "programme-lead");
        MeasuresProgramme.create();
        BROWSER.width(1440, 900);
        BROWSER.open(SharedBackoffice.PROCESS.address().resolve("/backoffice/login"));
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
    }

    private static void signIn(String loginName) {
        KEYS.type("#loginName", loginName);
        KEYS.to("#password");
        KEYS.press(Accounts.PASSWORD);
        KEYS.leave(Keys.ENTER);
        KEYS.press("gr");
        KEYS.await("return location.pathname === '/backoffice/funding'");
        KEYS.enter("main a", "Regionalbudget Beispiel");
    }

    private static void signInAfresh(String loginName) {
        BROWSER.driver().manage().deleteAllCookies();
        BROWSER.open(SharedBackoffice.PROCESS.address().resolve("/backoffice/login"));
        signIn(loginName);
    }

    private static void signOut() {
        KEYS.enter(".person button", "Abmelden");
        KEYS.await("return document.querySelector('#loginName') !== null");
    }

    /** Two steps: the group, then its screen. */
    private static void tab(String group, String title) {
        KEYS.enter(".ways__groups a", group);
        KEYS.enter(".ways__screens a", title);
    }

    /** Where day and month are the same number, it does not matter which of the two the browser asks for first. */
    private static String typed(LocalDate day) {
        return String.format(Locale.ROOT, "%02d%02d%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Stream<LocalDate> twinDays() {
        return Stream.iterate(MeasuresProgramme.today().withDayOfMonth(1).minusMonths(2), month -> month.plusMonths(1))
                .map(month -> month.withDayOfMonth(month.getMonthValue()))
                .limit(6);
    }

    private static String past() {
        return typed(twinDays()
                .filter(day -> !day.isAfter(MeasuresProgramme.today())
                        && day.getYear() == MeasuresProgramme.today().getYear())
                .reduce((one, other) -> other)
                .orElse(MeasuresProgramme.today()));
    }

    private static String soon() {
        return typed(twinDays()
                .filter(day -> day.isAfter(MeasuresProgramme.today()))
                .findFirst()
                .orElseThrow());
    }

    private static void enterInvoice(String number, String subject, String net, String vat) {
        tab("Vergabe & Belege", "Belege");
        KEYS.enter("main a", "Beleg erfassen");
        KEYS.type("#supplier", "Druckerei Beispiel");
        KEYS.type("#invoiceNumber", number);
        KEYS.type("#subject", subject);
        KEYS.type("#orderDate", past());
        KEYS.type("#invoiceDate", past());
        KEYS.type("#net", net);
        KEYS.type("#vat", vat);
        KEYS.to("[name=measure-1]");
        KEYS.press(Keys.ARROW_DOWN);
        KEYS.enter("button[name=save]", "");
    }

    private static String shown(String selector) {
        return String.valueOf(BROWSER.driver()
                .executeScript("return document.querySelector(arguments[0])?.textContent.trim() ?? ''", selector));
    }

    @Test
    void visitsEveryScreenThereIs() {
        assertThat(Stream.concat(
                                MeasuresTour.beside().stream(),
                                Stream.concat(MeasuresTour.SCREENS.stream(), MeasuresTour.DOWNLOADS.stream()))
                        .toList())
                .as("screens of the tour and files, and routes of the application")
                .containsExactlyInAnyOrderElementsOf(MeasuresTour.routes());
    }

    @Test
    @Order(9)
    void showsItsScreensWithoutFindings() {
        MeasuresProgramme.planProcurements();
        MeasuresProgramme.askForVirement();
        MeasuresProgramme.prepareDraft();
        MeasuresProgramme.beginProof();
        MeasuresProgramme.freezeReport();
        MeasuresProgramme.receiveDecision();
        MeasuresProgramme.meetAndAsk(MeasuresProgramme.seatSteeringGroup());
        signInAfresh("leitung");
        assertThat(new MeasuresTour(BROWSER, MeasuresProgramme.CODE).findings()).isEmpty();
    }

    @Test
    @Order(1)
    void goesFromTheInvoiceToTheCallForGrantMoney() {
        signIn("eingang");
        enterInvoice("T-1", "Faltblatt", "1.000,00", "190,00");
        assertThat(shown("main .notice--success")).isNotEmpty();
        String receipt = shown("h1");
        signOut();

        signIn("leitung");
        tab("Überblick", "Vier Augen");
        KEYS.enter("main th a", "B-");
        assertThat(shown("h1")).isEqualTo(receipt);
        KEYS.enter("main .button--primary", "");
        signOut();

        signIn("kasse");
        tab("Überblick", "Vier Augen");
        KEYS.enter("main th a", "B-");
        KEYS.enter("main .button--primary", "");
        KEYS.type("#paymentDate", past());
        KEYS.enter("main .button--primary", "");
        assertThat(shown("main .badge")).isEqualTo("Bezahlt");
        tab("Geld", "Mittelabruf");
        KEYS.type("#due-1", soon());
        KEYS.type("#cents-1", "2.000,00");
        KEYS.type("#purpose-1", "Plakate");
        KEYS.leave(Keys.ENTER);
        assertThat(shown("#request .table"))
                .as("enter asks for the most that may be called")
                .contains("1.600,00");
        KEYS.type("#amount", "1.600,00");
        KEYS.enter("button[name=save]", "");
        signOut();

        signIn("leitung");
        tab("Geld", "Mittelabruf");
        KEYS.enter("main th a", "MA-");
        KEYS.enter("main .button--primary", "");
        KEYS.enter("main .button--primary", "");
        assertThat(shown("main table")).contains("1.600,00").contains("Eingereicht");
    }

    @Test
    @Order(2)
    void aWrongAmountComesBackWithItsSentenceAndEverythingTyped() {
        signInAfresh("eingang");
        enterInvoice("T-2", "Plakat", "1,234.50", "0,00");
        assertThat(shown("#net-wrong")).contains("1,234.50");
        assertThat(BROWSER.driver()
                        .executeScript("return ['supplier', 'invoiceNumber', 'subject', 'net'].map(name =>"
                                + " document.getElementById(name).value)"))
                .isEqualTo(List.of("Druckerei Beispiel", "T-2", "Plakat", "1,234.50"));
        assertThat(BROWSER.accessibility()).isEmpty();
    }
}
