package de.wirtschaftsstandort.openimmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.openimmo.OfferDraft.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Files of other programs, which know nothing of our own fields. */
class ReadOfferTests {

    private static final String HALL =
            """
            <immobilie>
              <objektkategorie><nutzungsart WOHNEN="0" GEWERBE="1"/><vermarktungsart KAUF="0" MIETE_PACHT="1"/>
                <objektart><hallen_lager_prod hallen_typ="LAGER"/></objektart></objektkategorie>
              <geo><plz>04758</plz><ort>Oschatz</ort></geo>
              <kontaktperson><email_zentrale>a@example.org</email_zentrale><name>Muster</name></kontaktperson>
              <preise><kaufpreis auf_anfrage="true">0</kaufpreis><mietpreis_pro_qm>4,50</mietpreis_pro_qm></preise>
              <flaechen><nutzflaeche>1250.4</nutzflaeche><anzahl_zimmer>3</anzahl_zimmer></flaechen>
              <ausstattung><barrierefrei>1</barrierefrei><hallenhoehe>hoch</hallenhoehe></ausstattung>
              <freitexte><objekttitel>Lager am Bahnhof</objekttitel>
                <objektbeschreibung>Erste Zeile
            zweite &lt;b&gt;

            Neuer Absatz</objektbeschreibung></freitexte>
              <verwaltung_objekt><abdatum>2027-02-01</abdatum></verwaltung_objekt>
              <verwaltung_techn><objektnr_extern>X 7</objektnr_extern><aktion/></verwaltung_techn>
            </immobilie>""";

    private final ReadOffer reader = new ReadOffer(
            List.of("en"),
            key -> key.equals("Oschatz") ? Optional.of("14730230") : Optional.empty(),
            UnaryOperator.identity());

    private OfferDraft read(String object) {
        return reader.of(ReadFile.of(Offers.file(object)).get(0));
    }

    private ObjectRefused refusal(String object) {
        return catchThrowableOfType(ObjectRefused.class, () -> read(object));
    }

    private static Object value(OfferDraft draft, String property) {
        return Objects.requireNonNull(draft.values().get(PropertyKey.of(property)), property)
                .values();
    }

    @Test
    void readsWhatTheStandardSays() {
        OfferDraft draft = read(HALL);

        assertThat(draft.kind()).isEqualTo(OfferKind.BUILDING);
        assertThat(draft.siteNo()).isEqualTo("X 7");
        assertThat(value(draft, "objectType")).isEqualTo(List.of("storage"));
        assertThat(value(draft, "marketing")).isEqualTo(List.of("rent"));
        assertThat(value(draft, "municipality")).isEqualTo(List.of("14730230"));
        assertThat(value(draft, "rentCold")).isEqualTo(List.of(4.5));
        assertThat(value(draft, "areaUsable")).isEqualTo(List.of(1250L));
        assertThat(value(draft, "barrierFree")).isEqualTo(List.of("yes"));
        assertThat(value(draft, "description"))
                .isEqualTo(List.of("<p>Erste Zeile<br>zweite &lt;b&gt;</p><p>Neuer Absatz</p>"));
    }

    @Test
    void aPriceOfZeroIsNoPrice() {
        assertThat(read(HALL).values()).doesNotContainKey(PropertyKey.of("priceTotal"));
        assertThat(value(read(HALL.replace(">0<", ">250000<")), "priceTotal")).isEqualTo(List.of(250_000.0));
    }

    @Test
    void namesWhatItDidNotTake() {
        assertThat(read(HALL).notes())
                .contains(Note.of("value", "clearHeight", "hoch"))
                .anySatisfy(note -> {
                    assertThat(note.key()).isEqualTo("left");
                    assertThat(note.words().get(0))
                            .contains("anzahl_zimmer", "plz")
                            .doesNotContain("name");
                });
        assertThat(read(HALL.replace("Oschatz", "Anderswo")).notes()).contains(Note.of("municipality", "Anderswo"));
    }

    @Test
    void refusesWithAReason() {
        assertThat(refusal(HALL.replace("<hallen_lager_prod hallen_typ=\"LAGER\"/>", "<wohnung/>")))
                .returns("home", ObjectRefused::reason)
                .returns("wohnung", ObjectRefused::word);
        assertThat(refusal(HALL.replace("<hallen_lager_prod hallen_typ=\"LAGER\"/>", "")))
                .returns("kind", ObjectRefused::reason);
        assertThat(refusal(HALL.replace("<aktion/>", "<aktion aktionart=\"DELETE\"/>")))
                .returns("delete", ObjectRefused::reason);
        assertThat(refusal(HALL.replace("X 7", " "))).returns("number", ObjectRefused::reason);
        assertThat(refusal(HALL.replace("Lager am Bahnhof", ""))).returns("title", ObjectRefused::reason);
    }

    @Test
    void aChoiceNobodyOffersIsNamedAndNotTaken() {
        OfferDraft draft = read(
                HALL.replace(
                        "</verwaltung_techn>",
                        "</verwaltung_techn><user_defined_simplefield feldname=\"ws.state\">verschenkt</user_defined_simplefield>"));

        assertThat(draft.values()).doesNotContainKey(PropertyKey.of("state"));
        assertThat(draft.notes()).contains(Note.of("value", "state", "verschenkt"));
    }
}
