package de.wirtschaftsstandort.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleaningTests {

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:h=\"http://www.w3.org/1999/xhtml\">";

    private static String cleaned(String inside) {
        String svg = HEAD + inside + "<rect id=\"stays\" width=\"1\"/></svg>";
        return new String(
                SvgCleaning.clean(svg.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>EVIL</script>",
                "<script href=\"https://evil.example/EVIL.js\"/>",
                "<h:script>EVIL</h:script>",
                "<g onload=\"EVIL\"/>",
                "<g ONLOAD=\"EVIL\"/>",
                "<rect onclick=\"EVIL\"/>",
                "<animate onbegin=\"EVIL\" attributeName=\"x\"/>",
                "<foreignObject><h:body><h:iframe src=\"EVIL\"/></h:body></foreignObject>",
                "<a href=\"javascript:EVIL\"><text>x</text></a>",
                "<a xlink:href=\"https://evil.example/EVIL\"><text>x</text></a>",
                "<use href=\"https://evil.example/EVIL.svg#x\"/>",
                "<use xlink:href=\"data:image/svg+xml;base64,EVIL#x\"/>",
                "<image href=\"https://evil.example/EVIL.png\"/>",
                "<image xlink:href=\"//evil.example/EVIL.png\"/>",
                "<image href=\"data:image/svg+xml,EVIL\"/>",
                "<image href=\"data:text/html;base64,EVIL\"/>",
                "<image href=\"data:image/png;base64,AAAA&quot; onerror=&quot;EVIL\"/>",
                "<style>@import 'https://evil.example/EVIL.css';</style>",
                "<style>@IMPORT url(EVIL)</style>",
                "<style>rect{fill:url(https://evil.example/EVIL)}</style>",
                "<style>rect{fill:url( 'EVIL')}</style>",
                "<style>rect{fill:u\\72l(EVIL)}</style>",
                "<style>@im/**/port 'EVIL';</style>",
                "<style><![CDATA[@import 'EVIL';]]></style>",
                "<style>rect{width:expression(EVIL)}</style>",
                "<rect style=\"fill:url(https://evil.example/EVIL)\"/>",
                "<rect fill=\"url(//evil.example/EVIL)\"/>",
                "<rect style=\"behavior:EVIL\"/>",
                "<set attributeName=\"href\" to=\"javascript:EVIL\"/>",
                "<set attributeName=\"xlink:href\" to=\"EVIL\"/>",
                "<animate attributeName=\" HREF \" values=\"EVIL\"/>",
                "<set attributeName=\"onload\" to=\"EVIL\"/>",
                "<handler type=\"application/ecmascript\">EVIL</handler>",
                "<listener handler=\"EVIL\"/>",
                "<iframe src=\"EVIL\"/>",
                "<embed src=\"EVIL\"/>",
                "<audio src=\"EVIL\"/>",
                "<feImage href=\"https://evil.example/EVIL\"/>",
                "<cursor href=\"EVIL\"/>",
                "<font-face-uri href=\"EVIL\"/>",
                "<metadata><h:p>EVIL</h:p></metadata>",
                "<!-- EVIL -->",
                "<?xml-stylesheet href=\"EVIL\"?>",
                "<text xml:base=\"https://evil.example/EVIL\">x</text>"
            })
    void leavesOutWhatRunsOrLoadsAndKeepsTheRest(String inside) {
        assertThat(cleaned(inside)).doesNotContain("EVIL").contains("id=\"stays\"");
    }

    @Test
    void keepsWhatADrawingIsMadeOf() {
        String drawing =
                "<title>Lageplan</title><defs><linearGradient id=\"v\"><stop offset=\"0\" stop-color=\"#0b5a6b\"/>"
                        + "</linearGradient></defs><style>.a{fill:url(#v)}</style><g class=\"a\" transform=\"rotate(4)\">"
                        + "<path d=\"M0 0h9v9z\" fill=\"url(#v)\"/><use xlink:href=\"#v\"/><use href=\"#v\"/>"
                        + "<text xml:lang=\"de\">Flöha &amp; Zschopau</text>"
                        + "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/></g>";

        String clean = cleaned(drawing);

        assertThat(clean)
                .contains("<title>Lageplan</title>")
                .contains("stop-color=\"#0b5a6b\"")
                .contains(".a{fill:url(#v)}")
                .contains("xlink:href=\"#v\"")
                .contains("<use href=\"#v\"")
                .contains("Flöha &amp; Zschopau")
                .contains("data:image/png;base64,iVBORw0KGgo=");
        assertThat(new String(
                        SvgCleaning.clean(clean.getBytes(StandardCharsets.UTF_8))
                                .bytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(clean);
    }

    @Test
    void readsNoDocumentTypeAndNoEntity() {
        String harmless = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://127.0.0.1:1/svg11.dtd\">" + HEAD
                + "<rect/></svg>";
        assertThat(SvgCleaning.clean(harmless.getBytes(StandardCharsets.UTF_8)).bytes())
                .isNotEmpty();

        String reads = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEAD + "<text>&x;</text></svg>";
        assertThatThrownBy(() -> SvgCleaning.clean(reads.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UploadRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kein XML", "<svg>", "<html/>", "<svg/>", "<svg xmlns=\"http://www.w3.org/2000/svg\">"})
    void refusesWhatIsNoDrawing(String text) {
        assertThatThrownBy(() -> SvgCleaning.clean(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UploadRefused.class);
    }
}
