package de.wirtschaftsstandort.openimmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFileTests {

    private static final String OBJECT =
            "<immobilie><objektkategorie><objektart><grundstueck/></objektart></objektkategorie></immobilie>";

    private static FileRefused refusal(String file) {
        return catchThrowableOfType(FileRefused.class, () -> ReadFile.of(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String openImmo(String objects) {
        return "<openimmo><anbieter>" + objects + "</anbieter></openimmo>";
    }

    @Test
    void readsElementsAttributesAndMarks() {
        List<ReadObject> objects = ReadFile.of(
                Offers.file(
                        """
                <immobilie>
                  <geo><ort> Oschatz </ort><geokoordinaten breitengrad="51.3" laengengrad="13.1"/></geo>
                  <infrastruktur><distanzen distanz_zu="AUTOBAHN">4.5</distanzen><distanzen distanz_zu="BUS">1</distanzen></infrastruktur>
                  <user_defined_simplefield feldname="a/b">x</user_defined_simplefield>
                  <user_defined_simplefield feldname="a/b">y</user_defined_simplefield>
                </immobilie>"""));

        assertThat(objects).singleElement().satisfies(object -> {
            assertThat(object.line()).isEqualTo(1);
            assertThat(object.values())
                    .containsEntry("geo/ort", List.of("Oschatz"))
                    .containsEntry("geo/geokoordinaten@laengengrad", List.of("13.1"))
                    .containsEntry("infrastruktur/distanzen[AUTOBAHN]", List.of("4.5"))
                    .containsEntry("user_defined_simplefield[a/b]", List.of("x", "y"));
        });
    }

    @Test
    void readsTheCodePageTheFileNames() {
        byte[] file = ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                        + openImmo("<immobilie><freitexte><objekttitel>Größe</objekttitel></freitexte></immobilie>"))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ReadFile.of(file).get(0).first("freitexte/objekttitel")).contains("Größe");
    }

    @Test
    void namesTheLineOfEachObject() {
        assertThat(ReadFile.of(openImmo("\n" + OBJECT + "\n\n" + OBJECT).getBytes(StandardCharsets.UTF_8)))
                .extracting(ReadObject::number, ReadObject::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 2), org.assertj.core.groups.Tuple.tuple(2, 4));
    }

    @Test
    @Timeout(5)
    void refusesADocumentTypeWithoutReadingAnythingOfIt(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
        Map<String, String> attacks = Map.of(
                "file",
                        "<!DOCTYPE openimmo [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                                + openImmo("<immobilie><geo><ort>&x;</ort></geo></immobilie>"),
                "parameter",
                        "<!DOCTYPE openimmo [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\">%x;]>" + openImmo(OBJECT),
                "outside", "<!DOCTYPE openimmo SYSTEM \"http://127.0.0.1:1/x.dtd\">" + openImmo(OBJECT),
                "laughs", laughs(),
                "harmless", "<!DOCTYPE openimmo>" + openImmo(OBJECT));

        assertThat(attacks)
                .allSatisfy(
                        (name, file) -> assertThat(refusal(file)).isNotNull().returns("doctype", FileRefused::reason));
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE openimmo [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type.append("]>") + openImmo("<immobilie><geo><ort>&a29;</ort></geo></immobilie>");
    }

    @Test
    void anEntityNobodyDeclaredBreaksTheFile() {
        assertThat(refusal(openImmo("<immobilie><geo><ort>&x;</ort></geo></immobilie>")))
                .satisfies(refused -> assertThat(refused.reason()).isIn("broken", "doctype"));
    }

    @Test
    void saysWhereABrokenFileIsBroken() {
        assertThat(refusal("<openimmo>\n<anbieter>\n<immobilie></anbieter></openimmo>"))
                .returns("broken", FileRefused::reason)
                .returns(3, refused -> refused.number(0));
        assertThat(refusal("")).returns("broken", FileRefused::reason);
        assertThat(refusal(openImmo(OBJECT) + "<")).returns("broken", FileRefused::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body/></html>", "<immobilie/>"})
    void refusesWhatIsNoOpenImmo(String file) {
        assertThat(refusal(file)).returns("foreign", FileRefused::reason);
    }

    @Test
    @Timeout(10)
    void hasALimitForEverythingThatCanBeRepeated() {
        assertThat(refusal(openImmo(""))).returns("none", FileRefused::reason);
        assertThat(refusal(openImmo(OBJECT.repeat(ReadFile.MOST_OBJECTS + 1))))
                .returns("many", FileRefused::reason)
                .returns(ReadFile.MOST_OBJECTS, refused -> refused.number(0));
        assertThat(refusal(openImmo("<immobilie>" + "<a>".repeat(17) + "</a>".repeat(17) + "</immobilie>")))
                .returns("deep", FileRefused::reason);
        assertThat(refusal(openImmo("<immobilie><a>" + "x".repeat(60_001) + "</a></immobilie>")))
                .returns("long", FileRefused::reason);
        StringBuilder wide = new StringBuilder("<immobilie>");
        for (int i = 0; i <= 3_000; i++) {
            wide.append("<a").append(i).append(">x</a").append(i).append('>');
        }
        assertThat(refusal(openImmo(wide.append("</immobilie>").toString()))).returns("wide", FileRefused::reason);
        assertThat(refusal(openImmo("<immobilie>" + "<a>x</a>".repeat(3_001) + "</immobilie>")))
                .returns("wide", FileRefused::reason);
        assertThat(refusal(openImmo(" ".repeat(ReadFile.LARGEST)))).returns("large", FileRefused::reason);
        assertThat(refusal("PK\u0003\u0004")).returns("archive", FileRefused::reason);
    }

    @Test
    void leavesPicturesInsideTheFileWhereTheyAre() {
        String picture = "A".repeat(100_000);

        assertThat(ReadFile.of(openImmo("<immobilie><anhaenge><anhang><daten><anhanginhalt>" + picture
                                + "</anhanginhalt></daten></anhang></anhaenge></immobilie>")
                        .getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }
}
