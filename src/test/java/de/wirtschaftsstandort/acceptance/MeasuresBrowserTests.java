package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.CreateProgramme;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.NewProcurement;
import de.wirtschaftsstandort.funding.PlanProcurement;
import de.wirtschaftsstandort.funding.ProgrammeId;
import de.wirtschaftsstandort.funding.ProgrammeOutline;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.funding.VatRate;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Accounts;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Path SHOTS = Path.of("target/screenshots/measures");
    private static final String CODE = "RB-TASTEN";

    private static final Browser BROWSER = new Browser();
    private static final Keyboard KEYS = new Keyboard(BROWSER);

    @BeforeAll
    static void setUpAProgrammeThatRunsToday() {
        Accounts accounts = new Accounts(SharedBackoffice.JDBC);
        accounts.create("eingang", "finance");
        accounts.create("kasse", "finance");
        accounts.create("leitung", "programme-lead");
        int year = today().getYear();
        bean(CreateProgramme.class)
                .create(
                        Actor.of(new UserId("leitung"), new ProgrammeId(1), FundingRole.PROGRAMME_LEAD),
                        new ProgrammeOutline(
                                CODE,
                                "Regionalbudget Beispiel",
                                "Landkreis",
                                new DateRange(LocalDate.of(year - 1, 7, 1), LocalDate.of(year + 1, 6, 30)),
                                "Themenbereich",
                                List.of("Standort"),
                                List.of(new ProgrammeOutline.NewMeasure(
                                        1,
                                        "Faltblatt",
                                        1,
                                        Map.of(year, Money.parse("20.000,00"), year + 1, Money.parse("20.000,00")),
                                        Set.of()))));
        BROWSER.width(1440, 900);
        BROWSER.open(SharedBackoffice.PROCESS.address().resolve("/backoffice/login"));
    }

    private static LocalDate today() {
        return LocalDate.now(CountyTime.ZONE);
    }

    private static <T> T bean(Class<T> type) {
        return SharedBackoffice.PROCESS.beans(type).iterator().next();
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

    private static void signOut() {
        KEYS.enter(".person button", "Abmelden");
        KEYS.await("return document.querySelector('#loginName') !== null");
    }

    private static void tab(String title) {
        KEYS.enter("nav.tabs a", title);
    }

    /** Where day and month are the same number, it does not matter which of the two the browser asks for first. */
    private static String typed(LocalDate day) {
        return String.format(Locale.ROOT, "%02d%02d%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Stream<LocalDate> twinDays() {
        return Stream.iterate(today().withDayOfMonth(1).minusMonths(2), month -> month.plusMonths(1))
                .map(month -> month.withDayOfMonth(month.getMonthValue()))
                .limit(6);
    }

    private static String past() {
        return typed(twinDays()
                .filter(day -> !day.isAfter(today()) && day.getYear() == today().getYear())
                .reduce((one, other) -> other)
                .orElse(today()));
    }

    private static String soon() {
        return typed(twinDays().filter(day -> day.isAfter(today())).findFirst().orElseThrow());
    }

    private static String shown(String selector) {
        return String.valueOf(BROWSER.driver()
                .executeScript("return document.querySelector(arguments[0])?.textContent.trim() ?? ''", selector));
    }

    /** Wide with axe, narrow for its width; both leave a picture. */
    private static List<String> findings(String path) {
        URI address = SharedBackoffice.PROCESS.address().resolve("/backoffice/funding/" + path);
        String name = path.replaceAll("\\W+", "-");
        BROWSER.width(1440, 900);
        List<String> all = new ArrayList<>(BROWSER.visitFurther(address).all());
        BROWSER.missingTexts().forEach(text -> all.add(path + ": " + text));
        BROWSER.picture(SHOTS.resolve(name + "-1440.png"));
        BROWSER.width(390, 844);
        if (BROWSER.scrollsSideways()) {
            all.add(path + " scrolls sideways");
        }
        BROWSER.picture(SHOTS.resolve(name + "-390.png"));
        BROWSER.width(1440, 900);
        return all;
    }

    @Test
    @Order(2)
    void showsItsScreensWithoutFindings() {
        BROWSER.driver().manage().deleteAllCookies();
        BROWSER.open(SharedBackoffice.PROCESS.address().resolve("/backoffice/login"));
        signIn("leitung");
        String record = plannedProcurement();
        assertThat(Stream.of(
                                "",
                                "/queue",
                                "/receipts/new",
                                "/drawdowns",
                                "/procurements",
                                record,
                                "/quarter-end",
                                "/deadlines",
                                "/plan",
                                "/risks",
                                "/publicity")
                        .flatMap(path -> findings(CODE + path).stream()))
                .isEmpty();
    }

    private static String plannedProcurement() {
        ProgrammeId programme = bean(Programmes.class).find(CODE).orElseThrow();
        Actor lead = Actor.of(new UserId("leitung"), programme, FundingRole.PROGRAMME_LEAD);
        Measure measure = bean(Programmes.class).measures(programme).get(0);
        for (String subject : List.of("Faltblatt, erste Auflage", "Faltblatt, zweite Auflage")) {
            bean(PlanProcurement.class)
                    .plan(
                            lead,
                            programme,
                            new NewProcurement(
                                    subject,
                                    "Faltblatt",
                                    Set.of(measure.id()),
                                    Money.parse("16.000,00"),
                                    today(),
                                    "Preisliste",
                                    new VatRate(1900)));
        }
        return "/procurements/V-" + today().getYear() + "-001";
    }

    @Test
    @Order(1)
    void goesFromTheInvoiceToTheCallForGrantMoney() {
        signIn("eingang");
        tab("Belege");
        KEYS.enter("main a", "Beleg erfassen");
        KEYS.type("#supplier", "Druckerei Beispiel");
        KEYS.type("#invoiceNumber", "T-1");
        KEYS.type("#subject", "Faltblatt");
        KEYS.type("#orderDate", past());
        KEYS.type("#invoiceDate", past());
        KEYS.type("#net", "1.000,00");
        KEYS.type("#vat", "190,00");
        KEYS.to("[name=measure-1]");
        KEYS.press(Keys.ARROW_DOWN);
        KEYS.enter("button[name=save]", "");
        assertThat(shown("main .notice--success")).isNotEmpty();
        String receipt = shown("h1");
        signOut();

        signIn("leitung");
        tab("Vier Augen");
        KEYS.enter("main th a", "B-");
        assertThat(shown("h1")).isEqualTo(receipt);
        KEYS.enter("main .button--primary", "");
        signOut();

        signIn("kasse");
        tab("Vier Augen");
        KEYS.enter("main th a", "B-");
        KEYS.enter("main .button--primary", "");
        KEYS.type("#paymentDate", past());
        KEYS.enter("main .button--primary", "");
        assertThat(shown("main .badge")).isEqualTo("Bezahlt");
        tab("Mittelabruf");
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
        tab("Mittelabruf");
        KEYS.enter("main th a", "MA-");
        KEYS.enter("main .button--primary", "");
        KEYS.enter("main .button--primary", "");
        assertThat(shown("main table")).contains("1.600,00").contains("Eingereicht");
    }
}
