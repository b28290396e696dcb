package de.wirtschaftsstandort.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleContentTests {

    @TempDir
    private Path folder;

    private ModuleFolder modules;

    @BeforeEach
    void writeModule() {
        modules = new ModuleFolder(folder)
                .with("/trips/templates/components/card.yaml", "templateScript: /trips/templates/components/card.ftl\n")
                .with(
                        "/trips/templates/pages/tour.yaml",
                        """
                        templateScript: /trips/templates/pages/tour.ftl
                        areas:
                          main:
                            availableComponents:
                              card:
                                id: trips:components/card
                        """);
    }

    private CommandRun card(String script) {
        modules.with("/trips/templates/components/card.ftl", script);
        return CommandRun.render(folder, "trips:components/card");
    }

    private static CommandRun printed(String html) {
        return new CommandRun(0, html, "");
    }

    @Test
    void passesToAComponentWhatItsAreaWouldPass() {
        assertThat(card("[#if ctx.number > 0 && ctx.isLast]<b>${ctx.number}</b>[/#if]"
                        + "<i class='${ctx.look!}'>${ctx.tone}</i>${ctx.getAttribute('colour')}"))
                .isEqualTo(printed("<b>1</b><i class='Beispiel look'>Beispiel tone</i>Beispiel colour"));
    }

    @Test
    void leavesToAScriptWhatItStoresItself() {
        assertThat(card("${ctx.setAttribute(\"mine\", \"stored\")}${ctx.mine}")).isEqualTo(printed("stored"));
    }

    @Test
    void passesNoTextWhereAScriptWantsSomethingWithMembers() {
        CommandRun run = card("[#assign tour = ctx.tour!][#if tour?has_content]<b>${tour.title}</b>[/#if]<p></p>");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("<p></p>");
    }

    @Test
    void makesATruthOfAFieldThatChoosesBetweenTwoTexts() {
        assertThat(card("<p ${content.many?string(\"multiple=\\\"yes\\\"\", \"\")}></p>"))
                .isEqualTo(printed("<p multiple=\"yes\"></p>"));
    }

    @Test
    void expectsOfAnAssetOnlyWhatScriptsRead() {
        assertThat(card("[#assign map = damfn.getAssetMap(content.picture)!]"
                        + "[#if map?has_content]${map.caption} ${map.metadata.mgnl.width}[/#if]"))
                .isEqualTo(printed("Beispiel picture 1200"));
    }

    @Test
    void takesTheNameOfAnAreaThatNoDefinitionHasForNoField() {
        modules.with("/trips/templates/pages/tour.ftl", "<html>[@cms.area name=\"aside\" /]</html>");

        assertThat(CommandRun.render(folder, "trips:pages/tour")).isEqualTo(printed("<html></html>"));
    }

    @Test
    void makesThePagesOfANavigationAndTheItemsOfAnApp() {
        assertThat(card("[#list navfn.navItems(navfn.rootPage(content)) as page]<a>${page.title}</a>[/#list]"
                        + "[#list navfn.navItemsFromApp('category', '/kinds', 'mgnl:category') as kind]"
                        + "<i>${kind.label}</i>[/#list]"))
                .isEqualTo(printed("<a>Beispiel title 0</a><a>Beispiel title 1</a><i>Beispiel label 0</i><i>Beispiel"
                        + " label 1</i>"));
    }

    @Test
    void makesAPageOfEachTemplateThatAScriptLooksFor() {
        assertThat(card("[#list cmsfn.contentListByTemplateId(cmsfn.page(content), 'other:pages/tour') as tour]"
                        + "<b>${cmsfn.asContentMap(tour).city}</b>[/#list]"))
                .isEqualTo(printed("<b>Beispiel city 0</b>"));
    }

    @Test
    void knowsFieldsOfALinkedPageFromTheComponentThatReadsThem() {
        modules.with("/trips/templates/pages/tour.ftl", "<html>${content.title}[@cms.area name=\"main\" /]</html>")
                .with(
                        "/trips/templates/components/card.ftl",
                        "[#assign target = cmsfn.contentById(content.target)]"
                                + "<img src=\"${damfn.getAssetLink(target.logo)}\">");

        CommandRun run = CommandRun.render(folder, "trips:pages/tour");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("<img src=\"/dam/jcr:[0-9a-f-]{36}/logo.png\">");
    }

    @Test
    void knowsFieldsFromTheFunctionTheyArePassedTo() {
        assertThat(card("[#function address place][#if place?has_content]"
                        + "[#return cmsfn.link(cmsfn.contentByPath(place))][/#if][#return ''][/#function]"
                        + "<a href='${address(content.aim!)}'></a>[#list cmsfn.children(content.ways) as way]"
                        + "<a href='${address(way.goal!)}'></a>[/#list]"))
                .isEqualTo(printed("<a href='/beispiel/aim.html'></a><a href='/beispiel/goal.html'></a>"
                        + "<a href='/beispiel/goal.html'></a>"));
    }

    @Test
    void hidesNoPageWhateverTheFieldIsCalled() {
        assertThat(card("[#list cmsfn.children(cmsfn.page(content), 'mgnl:page') as page]"
                        + "[#if !page.hidden_in_navigation!false]<a>${page.title}</a>[/#if][/#list]"))
                .isEqualTo(printed("<a>Beispiel title 0</a><a>Beispiel title 1</a>"));
    }
}
