package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.openimmo.OfferKind;
import de.wirtschaftsstandort.openimmo.Offers;
import de.wirtschaftsstandort.openimmo.ReadFile;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.TestAudit;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class ImportOffersStoreTests {

    private static final NodePath FOLDER = NodePath.of("/nordsachsen");

    private final TestStore store = TestStore.fresh();
    private final ImportOffers offers = new ImportOffers(
            new ContentAccess(
                    new CurrentUser(), store.stages(), new ContentTypes(new MemoryDefinitions(new MemoryResources()))),
            store.sessions(),
            References.municipalities(),
            TestAudit.on(store.database(), Clock.systemUTC()),
            new CurrentUser(),
            new JdbcTransactionManager(store.database()));
    private final ImportOffers.Target target = target(OfferKind.PLOT, OfferKind.BUILDING);

    private static ImportOffers.Target target(OfferKind... kinds) {
        Map<OfferKind, ContentApp> apps = new EnumMap<>(OfferKind.class);
        Map<OfferKind, NodePath> folders = new EnumMap<>(OfferKind.class);
        for (OfferKind kind : kinds) {
            apps.put(
                    kind,
                    new ContentApp(AppDefinition.plain(
                            kind.workspace(),
                            "",
                            kind.workspace(),
                            new AppSource(kind.workspace(), "/", List.of("mgnl:content", "mgnl:folder"), "title"))));
            folders.put(kind, FOLDER);
        }
        return new ImportOffers.Target(apps, folders, List.of("en"));
    }

    @BeforeEach
    void folders() {
        SignedIn.with("content.read", "content.write");
        for (OfferKind kind : OfferKind.values()) {
            ContentSession session = store.open(kind.workspace());
            session.add(
                    session.nodes()
                            .find(kind.workspace(), NodePath.ROOT)
                            .orElseThrow()
                            .id(),
                    NodeId.random(),
                    "nordsachsen",
                    "mgnl:folder",
                    Map.of());
            session.commit();
        }
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
        store.close();
    }

    private List<ContentNode> plots() {
        store.forget();
        return store.author().find("plots", FOLDER).orElseThrow().children();
    }

    @Test
    void makesDraftsThatAreNotPublic() {
        List<ImportedOffer> lines = offers.write(ReadFile.of(Offers.file(2)), target);

        assertThat(lines)
                .allMatch(ImportedOffer::isTaken)
                .extracting(ImportedOffer::siteNo)
                .containsExactly("NOS-230-1", "NOS-230-2");
        assertThat(plots()).hasSize(2).allSatisfy(plot -> {
            assertThat(plot.text("source")).contains("import");
            assertThat(plot.text("municipality")).contains("14730230");
            assertThat(plot.text("mgnl:createdBy")).contains("erika");
        });
        assertThat(store.stages().nodes(Stage.PUBLIC).find("plots", FOLDER)).isEmpty();
        assertThat(new JdbcTemplate(store.database())
                        .queryForObject(
                                "select count(*) from people.audit where action = 'content.created'", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void lookingWritesNothing() {
        assertThat(offers.check(ReadFile.of(Offers.file(2)), target))
                .allMatch(ImportedOffer::isTaken)
                .allMatch(line -> line.node().isEmpty());
        assertThat(plots()).isEmpty();
    }

    @Test
    void whatIsThereStaysAsItIs() {
        offers.write(ReadFile.of(Offers.file(1)), target);
        long revision = plots().get(0).revision();

        assertThat(offers.write(ReadFile.of(Offers.file(2)), target))
                .extracting(ImportedOffer::refusal)
                .containsExactly("present", "");
        assertThat(plots()).hasSize(2).first().returns(revision, ContentNode::revision);
    }

    @Test
    void aNumberThatComesTwiceIsTakenOnce() {
        String twice = new String(Offers.file(1), StandardCharsets.UTF_8)
                .replaceFirst("(?s)(<immobilie>.*</immobilie>)", "$1$1");

        assertThat(offers.write(ReadFile.of(twice.getBytes(StandardCharsets.UTF_8)), target))
                .extracting(ImportedOffer::refusal)
                .containsExactly("", "present");
    }

    @Test
    void oneRefusedObjectDoesNotStopTheOthers() {
        String file = new String(Offers.file(2), StandardCharsets.UTF_8)
                .replaceFirst("<objekttitel>[^<]*<", "<objekttitel><");

        assertThat(offers.write(ReadFile.of(file.getBytes(StandardCharsets.UTF_8)), target))
                .extracting(ImportedOffer::refusal)
                .containsExactly("title", "");
        assertThat(plots()).hasSize(1);
    }

    @Test
    void scriptsDoNotComeInWithADescription() {
        String file = new String(Offers.file(1), StandardCharsets.UTF_8)
                .replace("&lt;p&gt;Erster", "&lt;script&gt;alert(1)&lt;/script&gt;&lt;p onclick=\"x\"&gt;Erster");

        offers.write(ReadFile.of(file.getBytes(StandardCharsets.UTF_8)), target);

        assertThat(plots().get(0).text("description").orElseThrow())
                .contains("<p>Erster")
                .doesNotContain("script")
                .doesNotContain("onclick");
    }

    @Test
    void anEstateThatIsNotHereIsLeftOutAndNamed() {
        List<ImportedOffer> lines = offers.write(ReadFile.of(Offers.file(1)), target);

        assertThat(lines.get(0).notes()).extracting(note -> note.key()).contains("estate");
        assertThat(plots().get(0).text("estate")).isEmpty();
    }

    @Test
    void whoMayNotWriteThereGetsNothing() {
        SignedIn.with("content.read");

        assertThat(offers.write(ReadFile.of(Offers.file(1)), target))
                .extracting(ImportedOffer::refusal)
                .containsExactly("forbidden");
        assertThat(plots()).isEmpty();
    }

    @Test
    void aKindWithoutAFolderIsNamed() {
        assertThat(offers.check(ReadFile.of(Offers.file(1)), target(OfferKind.BUILDING)))
                .extracting(ImportedOffer::refusal)
                .containsExactly("folder");
    }
}
