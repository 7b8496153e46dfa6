package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Iris;
import org.mstrials.web.describe.ProgramFiles;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NotFoundException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What people do in a browser, in Chromium without a window. Where Chromium and its driver are not installed the tests are
 * skipped, but on continuous integration, which installs them, they fail.
 */
class BrowserTest {
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String AXE = ProgramFiles.text("/axe.min.js");

    private static Site site;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        assumeTrue(DRIVER.canExecute() || System.getenv("CI") != null, "Chromium's driver is not installed");
        site = Site.of(EmbeddedRelease.get());
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1200,900",
                "--force-prefers-reduced-motion");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        System.setProperty("webdriver.chrome.driver", DRIVER.getPath());
        browser = new ChromeDriver(options);
        // axe looks at thousands of elements, on machines that do other work too
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    void fromTheFrontPageToThePlaceOfANumberAndBack() {
        open("/");
        WebElement box = element("main input[name=q]");
        box.sendKeys("CAMMS03409");
        box.submit();
        await(page -> page.getCurrentUrl().contains("/search?"));
        element("main a[href='/study/NCT00930553']").click();
        await(page -> page.getCurrentUrl().endsWith("/study/NCT00930553"));
        assertThat(element("h1").getText()).startsWith("CAMMS03409");
        assertThat(element("svg.plot a").getDomAttribute("href")).contains("/evidence/");

        element("#figures-relapse-activity + .plots + details summary").click();
        element("#figures-relapse-activity ~ details td.number a").click();
        await(page -> page.getCurrentUrl().contains("/evidence/"));
        assertThat(element("[aria-labelledby=where]").getText()).contains("Results");
        element("[aria-labelledby=where] a").click();
        await(page -> page.getCurrentUrl().contains("/source/document/"));

        browser.navigate().back();
        browser.navigate().back();
        await(page -> page.getCurrentUrl().endsWith("/study/NCT00930553"));
        assertNoComplaints();
    }

    @Test
    void suggestionsLeadToAThing() {
        open("/");
        element("main input[name=q]").sendKeys("camms0340");
        assertThat(element("main [role=option]").getText()).startsWith("An Extension Protocol");
        assertNoComplaints();
    }

    @Test
    void aNamedQueryIsAskedWithAParameter() {
        open("/queries");
        element("main a[href='/queries/figures-with-places']").click();
        WebElement endpoint = element("#p-endpoint");
        endpoint.clear();
        endpoint.sendKeys(Iris.HOME + "endpoint/annualized-relapse-rate");
        endpoint.submit();
        await(page -> page.getCurrentUrl().contains("annualized-relapse-rate"));
        assertThat(element(".results tbody").getText()).contains("annualized relapse rate", "comi-2020", "0.07");
        assertNoComplaints();
    }

    @Test
    void aQueryIsEditedAndAsked() {
        open("/sparql");
        element(".CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        element(".CodeMirror textarea")
                .sendKeys("SELECT (COUNT(?study) AS ?studies) WHERE { ?study a <" + Iris.HOME + "ontology#Study> . }"
                        + Keys.chord(Keys.CONTROL, Keys.ENTER));
        assertThat(element(".results tbody").getText()).isEqualTo("5");
        assertThat(browser.getCurrentUrl()).contains("/sparql?query=");
        assertNoComplaints();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/study/NCT00930553",
                "/study/NCT00548405",
                "/evidence/comi-2020/value/abstract-arr-after-course-3",
                "/endpoint/annualized-relapse-rate",
                "/publication/31762387",
                "/source/document/comi-2020",
                "/source/clinicaltrials.gov/NCT00930553",
                "/publication/31762387/author/6/agent",
                "/intervention/alemtuzumab",
                "/search?q=alemtuzumab",
                "/compare?a=NCT00530348&b=NCT00548405",
                "/queries",
                "/queries/relapse-rate-around-courses",
                "/sparql",
                "/void",
                "/ontology",
                "/downloads/",
                "/study/NCT99999999"
            })
    void everybodyCanReadIt(String path) {
        for (Dimension size : List.of(new Dimension(1200, 900), new Dimension(390, 844))) {
            browser.manage().window().setSize(size);
            for (String scheme : List.of("light", "dark")) {
                browser.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                open(path);
                assertThat(violations())
                        .as(path + " at " + size + ", " + scheme)
                        .isEmpty();
                assertThat((Long) browser.executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(path + " is not wider than the window at " + size)
                        .isZero();
            }
        }
        assertNoComplaints();
    }

    /** What axe-core finds against WCAG 2.2 AA: the rule and the first elements that break it. */
    private static List<?> violations() {
        browser.executeScript(AXE);
        return (List<?>) browser.executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
              .then(found => done(found.violations.map(
                rule => rule.id + ": " + rule.nodes.slice(0, 5).map(node => node.html).join("; "))));
            """);
    }

    private static void open(String path) {
        browser.get("http://localhost:" + site.server().port() + path);
    }

    private static WebElement element(String selector) {
        return await(page -> page.findElement(By.cssSelector(selector)));
    }

    private static <T> T await(Function<ChromeDriver, T> condition) {
        return new WebDriverWait(browser, PATIENCE)
                .ignoring(NotFoundException.class)
                .until(unused -> condition.apply(browser));
    }

    /** The console has nothing to say: no script failed, and nothing broke the policy of the page. */
    private static void assertNoComplaints() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .filteredOn(message -> !message.contains("404"))
                .isEmpty();
    }
}
