package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.shell.web.Accounts;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at the shared backoffice with a browser of their own, whose clicks are counted; typing and keys are not. */
final class EditorDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final JdbcClient JDBC = SharedBackoffice.JDBC;

    private final Browser browser;

    private int clicks;

    EditorDesk() {
        this(new Browser());
    }

    EditorDesk(Browser browser) {
        this.browser = browser;
    }

    ChromeDriver driver() {
        return browser.driver();
    }

    Browser browser() {
        return browser;
    }

    /** Since the last sign-in or the last time somebody asked to count afresh. */
    int clicks() {
        return clicks;
    }

    void countAfresh() {
        clicks = 0;
    }

    /** A click where nothing but the pointer would do it. */
    void count() {
        clicks++;
    }

    void signIn(String name, String role) {
        if (JDBC.sql("select count(*) from people.account where login_name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                == 0) {
            new Accounts(JDBC).create(name, role);
        }
        browser.width(1440, 900);
        browser.driver().manage().deleteAllCookies();
        open("/backoffice/login");
        find("#loginName").sendKeys(name);
        find("#password").sendKeys(Accounts.PASSWORD, Keys.ENTER);
        await("return location.pathname === '/backoffice'");
        clicks = 0;
    }

    void open(String path) {
        browser.open(SharedBackoffice.PROCESS.address().resolve(path));
    }

    WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    void click(String selector) {
        await("return document.querySelector(arguments[0]) !== null", selector);
        find(selector).click();
        clicks++;
    }

    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(browser.driver().executeScript(script, arguments));
    }

    void await(String script, Object... arguments) {
        Await.until(
                PATIENCE,
                () -> is(script, arguments),
                () -> script + List.of(arguments) + " at "
                        + browser.driver().getCurrentUrl() + ": "
                        + find("body").getText().lines().limit(40).toList());
    }

    void awaitText(String text) {
        await("return document.querySelector('main')?.innerText.includes(arguments[0]) === true", text);
    }

    String value(String sql, Object... parameters) {
        return JDBC.sql(sql).params(List.of(parameters)).query(String.class).single();
    }

    @Override
    public void close() {
        browser.close();
    }
}
