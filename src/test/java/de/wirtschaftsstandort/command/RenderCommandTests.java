package de.wirtschaftsstandort.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTests {

    @TempDir
    private Path folder;

    private ModuleFolder modules;

    @BeforeEach
    void writeModule() {
        modules = new ModuleFolder(folder.resolve("modules"))
                .with(
                        "/shop/templates/components/offer.yaml",
                        "title: Offer\ntemplateScript: /shop/templates/components/offer.ftl\ndialog: shop:offer\n")
                .with(
                        "/shop/templates/components/offer.ftl",
                        """
                        <article class="offer">
                          [#if content.title?has_content]<h2>${content.title}</h2>[/#if]
                          [#if content.sold]<b>sold</b>[/#if]
                          [#list content.tags as tag]<i>${tag}</i>[/#list]
                          [#list cmsfn.children(content.prices) as price]
                            <p>${price.label}: ${price.amount?string("0.00")} ${price.until?string("yyyy")}</p>
                          [/#list]
                          <img src="${damfn.getAssetLink(content.picture)!}">
                          <a href="${cmsfn.link("website", content.more)!}">${i18n['shop.more']}</a>
                        </article>
                        """)
                .with(
                        "/shop/dialogs/offer.yaml",
                        """
                        form:
                          properties:
                            title:
                              $type: textField
                            sold:
                              $type: checkBoxField
                        """)
                .with(
                        "/shop/templates/pages/home.yaml",
                        """
                        title: Home
                        templateScript: /shop/templates/pages/home.ftl
                        areas:
                          main:
                            availableComponents:
                              offer:
                                id: shop:components/offer
                        """)
                .with(
                        "/shop/templates/pages/home.ftl",
                        "<html lang=\"${cmsfn.language()}\"><body><h1>${content.title}</h1>[@cms.area name=\"main\"/]</body></html>")
                .with("/shop/i18n/shop-messages_en.properties", "shop.more=More\n")
                .with("/shop/i18n/shop-messages_de.properties", "shop.more=Mehr\n");
    }

    private CommandRun render(String template, String... options) {
        return CommandRun.render(folder.resolve("modules"), template, options);
    }

    private Path content(String yaml) {
        return new ModuleFolder(folder).with("/content.yaml", yaml).root().resolve("content.yaml");
    }

    @Test
    void makesSampleContentOfEveryKindAScriptReads() {
        CommandRun run = render("shop:components/offer");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("<h2>Beispiel title</h2>", "<b>sold</b>", "<i>Beispiel tags 1</i><i>Beispiel tags 2</i>")
                .contains("<p>Beispiel label 0: 3.00 2026</p>", "<p>Beispiel label 1: 3.00 2026</p>")
                .containsPattern("<img src=\"/dam/jcr:[0-9a-f-]{36}/picture.png\">")
                .contains("<a href=\"/beispiel/more.html\">More</a>");
    }

    @Test
    void makesANumberOfATextThatIsCalculatedWith() {
        modules.with(
                        "/shop/dialogs/offer.yaml",
                        "form:\n  properties:\n    wide:\n      $type: textField\n    high:\n      $type: textField\n")
                .with(
                        "/shop/templates/components/offer.ftl",
                        "<i style=\"ratio: ${(content.high?eval / content.wide?eval)?c}\"></i>");

        CommandRun run = render("shop:components/offer");

        assertThat(run.out()).isEqualTo("<i style=\"ratio: 1\"></i>");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void hidesNoSamplePageFromNavigations() {
        modules.with(
                "/shop/templates/pages/home.ftl",
                """
                <html>[#list cmsfn.children(content, "mgnl:page")?filter(page -> !page.hideInNav!false) as page]
                [#if !navfn.isHiddenInNav(page)]<a href="${cmsfn.link(page)}">${page.title}</a>[/#if][/#list]</html>""");

        CommandRun run = render("shop:pages/home");

        assertThat(run.out()).contains("<a href=\"/beispiel/page-0.html\">Beispiel title 0</a>");
    }

    @Test
    void knowsFieldsThatAreWrittenInBrackets() {
        modules.with(
                "/shop/templates/components/offer.ftl",
                """
                [#assign c = content]
                <h2>${c["head line"]}</h2>[#if c['sold']]<b>sold</b>[/#if]
                <i>${(content["from"]!.now)?string("yyyy")}</i>[#list c["tags"]![] as tag]<u>${tag}</u>[/#list]
                <img src="${damfn.getAssetLink(c["top-picture"])!}">""");

        CommandRun run = render("shop:components/offer");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("<h2>Beispiel head line</h2><b>sold</b>", "<i>2026</i><u>Beispiel tags 1</u>")
                .containsPattern("<img src=\"/dam/jcr:[0-9a-f-]{36}/top-picture.png\">");
    }

    @Test
    void namesAComponentThatAnAreaOffersAndNobodyHas() {
        modules.with(
                "/shop/templates/pages/home.yaml",
                """
                title: Home
                templateScript: /shop/templates/pages/home.ftl
                areas:
                  main:
                    availableComponents:
                      offer:
                        id: shop:components/offers
                """);

        CommandRun run = render("shop:pages/home");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("shop/templates/pages/home.yaml:7: there is no template 'shop:components/offers'")
                .contains("did you mean 'shop:components/offer'?");
    }

    @Test
    void expectsNoValueThatOnlyStandsInForAnother() {
        modules.with(
                "/shop/templates/components/offer.ftl",
                "<title>${content.windowTitle!content.title!}</title><p>${(content.short)!content.long}</p>");

        CommandRun run = render("shop:components/offer");

        assertThat(run.out()).isEqualTo("<title>Beispiel windowTitle</title><p>Beispiel short</p>");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesAValueThatIsReadAndNotPrinted() {
        modules.with(
                "/shop/templates/components/offer.ftl",
                "[#if !content.title?has_content]<p>none</p>[/#if][#assign name = content.name]<b></b>");

        assertThat(render("shop:components/offer").err())
                .contains("'Beispiel name'")
                .contains("'Beispiel title'");
    }

    @Test
    void fillsTheAreasOfAPage() {
        assertThat(render("shop:pages/home", "--language", "de").out())
                .startsWith("<html lang=\"de\"><body><h1>Beispiel title</h1>")
                .contains("<article class=\"offer\">")
                .contains("Mehr</a>");
    }

    @Test
    void rendersGivenContentAndNamesWhatItLacks() {
        Path content = content(
                """
                title: Halle 7 & Hof
                title_de: Halle sieben
                sold: false
                tags: [neu, groß]
                prices:
                  - label: Miete
                    amount: 4.5
                    until: 2027-01-31T00:00:00.000Z
                picture: 'jcr:00000000-0000-0000-0000-000000000001'
                """);

        CommandRun english = render("shop:components/offer", "--content", content.toString());
        CommandRun german = render("shop:components/offer", "--content", content.toString(), "--language", "de");

        assertThat(english.out())
                .contains("<h2>Halle 7 &amp; Hof</h2>", "<i>neu</i><i>groß</i>", "<p>Miete: 4.50 2027</p>")
                .doesNotContain("sold");
        assertThat(english.err()).contains("'more' is not in the content").contains("not written: <b>sold</b>");
        assertThat(german.out()).contains("<h2>Halle sieben</h2>");
    }

    @Test
    void takesTheNodeUnderItsNameAndFurtherContent() {
        Path content = content(
                "offer:\n  jcr:primaryType: mgnl:component\n  title: Unter Namen\n  more: 5f1c2a54-0000-4000-8000-000000000001\n");
        Path other = new ModuleFolder(folder)
                .with(
                        "/website.weiter.yaml",
                        "weiter:\n  jcr:primaryType: mgnl:page\n  jcr:uuid: 5f1c2a54-0000-4000-8000-000000000001\n")
                .root()
                .resolve("website.weiter.yaml");

        CommandRun run =
                render("shop:components/offer", "--content", content.toString(), "--bootstrap", other.toString());

        assertThat(run.err()).contains("content.sold");
        modules.with(
                "/shop/templates/components/offer.ftl",
                "<h2>${content.title}</h2>${cmsfn.link('website', content.more)}");
        assertThat(render("shop:components/offer", "--content", content.toString(), "--bootstrap", other.toString())
                        .out())
                .isEqualTo("<h2>Unter Namen</h2>/weiter.html");
    }

    @Test
    void showsAnEditorsPage() {
        assertThat(render("shop:pages/home", "--edit").out())
                .contains("<!-- cms:area")
                .contains("<!-- cms:component");
    }

    @Test
    void namesFileAndLineOfWhatFails() {
        modules.with("/shop/templates/components/offer.ftl", "<p>\n${unknownfn.do()}\n</p>");

        CommandRun run = render("shop:components/offer");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("offer.ftl:2: .*unknownfn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#list 1.. as x]${x}[/#list]",
                "[#list 1.. as x][/#list]",
                "[#include \"/shop/templates/components/offer.ftl\"]",
                "[@cms.component content=content/]",
                "[@cms.area name=\"again\" content=cmsfn.parent(content)/]",
                "[#assign s = \"x\"][#list 1..60 as i][#assign s = s + s][/#list]"
            })
    @Timeout(60)
    void stopsScriptsThatNeverEnd(String script) {
        modules.with("/shop/templates/components/offer.ftl", script);

        CommandRun run = render("shop:components/offer");

        assertThat(run.err())
                .containsPattern("offer\\.(ftl:1|yaml:0): .*(longer|nests|memory|characters|nested more than 40)");
    }

    @Test
    void namesTheNearestTemplate() {
        CommandRun run = render("shop:components/offr");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean 'shop:components/offer'?");
    }

    @Test
    void makesContentOfWorkspacesAndSystemPropertiesThatScriptsRead() {
        modules.with(
                        "/shop/templates/components/events.yaml",
                        "templateScript: /shop/templates/components/events.ftl\n")
                .with(
                        "/shop/templates/components/events.ftl",
                        """
                        [#assign events = cmsfn.children(cmsfn.contentByPath("/", "events"), "event")]
                        [#list events as event]<li>${event.name} ${event.when?string("yyyy")}</li>[/#list]
                        [#list cmsfn.children(cmsfn.contentByPath("/trips", "tours")) as tour]<b>${tour.name}</b>[/#list]
                        [#list 1..2 as number]<p>${content["tab" + number].title}</p>[/#list]
                        [#assign page = cmsfn.page(content)]
                        <i>${cmsfn.metaData(page, "mgnl:created")?date("yyyy-MM-dd")?string("yyyy")}</i>
                        <u>${cmsfn.asJCRNode(content).getNode("logo").getName()}</u>
                        """);

        CommandRun run = render("shop:components/events");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("<li>Beispiel name 0 2026</li>", "<b>Beispiel name 1</b>", "<p>Beispiel title</p>")
                .contains("<i>2026</i>", "<u>logo</u>");
    }

    @Test
    void laysAPageOverThePrototypeThatIsFoundByItsName() {
        modules.with(
                        "/shop/templates/pages/prototype.yaml",
                        "templateScript: /shop/templates/pages/frame.ftl\n"
                                + "areas: {main: {availableComponents: {offer: {id: shop:components/offer}}},"
                                + " menu: {type: noComponent, createAreaNode: false}}\n")
                .with(
                        "/shop/templates/pages/frame.ftl",
                        "<html>[#list cmsfn.children(content, \"mgnl:page\") as page]<i>${page.title}</i>[/#list]"
                                + "[@cms.area name=\"menu\"/][@cms.area name=\"main\"/]</html>")
                .with("/shop/templates/pages/start.yaml", "title: Start\nrenderType: site\n");

        CommandRun run = render("shop:pages/start");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("<i>Beispiel title", "<article class=\"offer\">");
    }

    @Test
    void saysWhereATemplateLeadsInsteadOfAPage() {
        modules.with("/shop/templates/pages/away.yaml", "templateScript: /shop/templates/pages/away.ftl\n")
                .with("/shop/templates/pages/away.ftl", "[#assign gone = ctx.response.sendRedirect(\"/home.html\")]");

        CommandRun run = render("shop:pages/away");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("the page redirects to /home.html");
    }

    @Test
    void saysWhyATemplateFailedBeforeAnythingElseAndCountsWhatIsMissing() {
        modules.with("/shop/templates/components/offer.ftl", "<p>one</p><b>${content.title}</b>\n${unknownfn.do()}");

        CommandRun run = render("shop:components/offer");

        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        cause -> assertThat(cause).containsPattern("offer\\.ftl:2: .*unknownfn"),
                        rest -> assertThat(rest)
                                .endsWith("offer.yaml:0: nothing is written because of that; 3 texts, values and"
                                        + " fields are missing"));
    }
}
