package de.wirtschaftsstandort.funding;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole package on a fresh database with the concept imported, and people of every role. */
final class FundingTestBed implements AutoCloseable {

    static final String RECORDER = "erfasserin";

    final HikariDataSource database;
    final SettableClock clock = new SettableClock();
    final List<Mail> mails = new ArrayList<>();
    final List<ReminderAudience.Person> people = new ArrayList<>();
    final ProgrammeId programme;
    final Actor lead;
    final Actor finance;
    final Actor checker;
    final Actor recorder;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private @Nullable MeetingId meeting;

    FundingTestBed() {
        database = Imported.copy();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(MailOutbox.class, () -> mails::add);
        context.registerBean(ReminderAudience.class, () -> () -> people);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                TransactionOperations.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(
                Pattern.compile(".*\\.funding\\.(web\\.(?!\\w*Paper$|NarrativeEnd$).*|ReminderConfiguration)")));
        scanner.scan("de.wirtschaftsstandort.funding");
        context.refresh();
        programme = use(Programmes.class).find("RB-NOS-2022").orElseThrow();
        lead = actor("leitung", FundingRole.PROGRAMME_LEAD);
        finance = actor("finanzen", FundingRole.FINANCE);
        checker = actor("pruefer", FundingRole.PROGRAMME_LEAD);
        recorder = actor(RECORDER, FundingRole.FINANCE);
    }

    <T> T use(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return use(JdbcClient.class);
    }

    Actor actor(String name, FundingRole... roles) {
        return Actor.of(new UserId(name), programme, roles);
    }

    FundingTestBed today(String day) {
        clock.set(LocalDate.parse(day));
        return this;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
    }

    Measure measure(int number) {
        return use(Programmes.class).requireMeasure(programme, number);
    }

    MeasureId m(int number) {
        return measure(number).id();
    }

    Money available(int number, int year) {
        return use(Balances.class).available(m(number), year);
    }

    PartyId party(String name) {
        return use(Parties.class).register(lead, programme, name, false, false);
    }

    AsOf now() {
        return new AsOf(today(), clock.instant());
    }

    static Money eur(String text) {
        return Money.parse(text);
    }

    /** A direct in-house award over the net value to the supplier, for one measure. */
    ProcurementId award(String supplier, int measure, Money net, LocalDate day) {
        PartyId party = party(supplier);
        ProcurementId id = use(PlanProcurement.class)
                .plan(
                        lead,
                        programme,
                        new NewProcurement(
                                "Leistung " + supplier,
                                "Bedarf " + UUID.randomUUID(),
                                Set.of(m(measure)),
                                net,
                                day,
                                "Preisliste",
                                new VatRate(1900)));
        use(ChooseProcedure.class).choose(lead, id, Procedure.IN_HOUSE, "kreiseigene Gesellschaft", "ein Los");
        use(InviteBidders.class).invite(lead, id, Map.of(party, "Eigenerklärung"));
        use(RecordOffer.class).record(lead, id, party, clock.instant(), net, true);
        use(NameEvaluator.class).name(lead, id, lead.user(), Optional.empty(), true);
        use(EvaluateOffers.class).evaluate(lead, id, Map.of(party, 100), Map.of());
        use(AwardContract.class).award(lead, id, party, day, "wirtschaftlichstes Angebot");
        return id;
    }

    CommitmentId order(String supplier, int measure, int year, Money net, LocalDate day) {
        return order(supplier, measure, year, net, day, new VatRate(1900));
    }

    CommitmentId order(String supplier, int measure, int year, Money net, LocalDate day, VatRate vat) {
        return commit(lead, supplier, measure, year, net, day, Optional.of(award(supplier, measure, net, day)), vat);
    }

    CommitmentId commit(
            Actor actor,
            String supplier,
            int measure,
            int year,
            Money net,
            LocalDate day,
            Optional<ProcurementId> award) {
        return commit(actor, supplier, measure, year, net, day, award, new VatRate(1900));
    }

    private CommitmentId commit(
            Actor actor,
            String supplier,
            int measure,
            int year,
            Money net,
            LocalDate day,
            Optional<ProcurementId> award,
            VatRate vat) {
        return use(CommitFunds.class)
                .commit(
                        actor,
                        programme,
                        new Order(
                                party(supplier),
                                award,
                                "Auftrag an " + supplier,
                                day,
                                new DateRange(day, day.plusMonths(2)),
                                net,
                                vat,
                                List.of(new Order.Line(m(measure), year, vat.grossOf(net)))));
    }

    CommitmentLineId line(CommitmentId order) {
        return use(Commitments.class).require(order).lines().get(0).id();
    }

    ReceiptDraft receipt(String supplier, int measure, String gross) {
        return new ReceiptDraft(this, supplier, measure, eur(gross));
    }

    /** Checks, releases and pays what the recorder recorded. */
    Money pay(ReceiptId id, LocalDate day) {
        use(CheckReceipt.class).check(checker, id);
        use(ReleaseReceipt.class).release(finance, id);
        return use(MarkPaid.class).pay(finance, id, day, "");
    }

    /** An accepted decision of a steering group that meets today. */
    DecisionId accepted(String title) {
        if (meeting == null || !held(today())) {
            BodyId body = use(Bodies.class).of(programme).stream()
                    .filter(one -> one.kind() == Body.Kind.STEERING)
                    .findFirst()
                    .map(Body::id)
                    .orElseGet(this::steeringGroup);
            meeting = use(HoldMeeting.class)
                    .hold(
                            lead,
                            body,
                            today(),
                            "Torgau",
                            "Umwidmungen",
                            use(Bodies.class).members(body, today()).stream()
                                    .map(Member::id)
                                    .toList());
        }
        return decided(title, today());
    }

    /** In the meeting that was held last, with effect from a day. */
    DecisionId decided(String title, LocalDate effectiveFrom) {
        return use(RecordDecision.class)
                .record(
                        lead,
                        programme,
                        requireNonNull(meeting),
                        new Vote(title, title + " wird beschlossen.", 3, 0, 0, Map.of(), effectiveFrom));
    }

    private boolean held(LocalDate day) {
        return jdbc().sql("select held_on = ? from funding.meeting where id = ?")
                .params(day, requireNonNull(meeting).value())
                .query(Boolean.class)
                .single();
    }

    private BodyId steeringGroup() {
        BodyId body = use(FoundBody.class).found(lead, programme, Body.Kind.STEERING, "Steuerungsgruppe", true);
        for (int n = 1; n <= 3; n++) {
            use(SeatMember.class)
                    .seat(
                            lead,
                            body,
                            new NewMember(
                                    new UserId("mitglied" + n),
                                    "Mitglied " + n,
                                    Stakeholder.KOMMUNE,
                                    "",
                                    true,
                                    false,
                                    LocalDate.of(2022, 1, 1),
                                    ""));
        }
        return body;
    }

    VirementId virement(VirementRequest request) {
        return use(SubmitVirement.class).submit(lead, programme, request);
    }

    void effective(VirementRequest request) {
        use(DecideVirement.class).decide(lead, virement(request), accepted("Umwidmung"));
    }

    GrantDecisionId decision(String from, String to, String grace, Map<Integer, Money> tranches) {
        return use(RecordGrantDecision.class)
                .record(
                        lead,
                        programme,
                        new GrantDecision(
                                GrantDecision.Kind.INITIAL,
                                LocalDate.parse(from),
                                LocalDate.parse(from),
                                LocalDate.parse(from),
                                new DateRange(LocalDate.parse(from), LocalDate.parse(to)),
                                Optional.empty(),
                                new FundingRate(8000),
                                eur("1.125.000,00"),
                                eur("900.000,00"),
                                0,
                                Period.parse(grace),
                                "Beispiel",
                                tranches));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** The concept is imported once a test run; every bed works on a copy. */
    private static final class Imported {

        private static final AtomicInteger COUNT = new AtomicInteger();
        private static final DataSource TEMPLATE = template();

        private static DataSource template() {
            DataSource template = TestDatabase.fresh();
            JdbcClient jdbc = JdbcClient.create(template);
            new ConceptImport(
                            jdbc,
                            new ConceptTables(jdbc, Clock.fixed(Instant.parse("2022-07-01T08:00:00Z"), ZoneOffset.UTC)),
                            new TransactionTemplate(new JdbcTransactionManager(template)))
                    .importOnce(
                            ConceptImport.read("measures.json", Concept.class),
                            ConceptImport.read("public-texts.json", PublicTexts.class));
            return template;
        }

        static HikariDataSource copy() {
            PGSimpleDataSource template = (PGSimpleDataSource) TEMPLATE;
            String name = "bed_" + COUNT.incrementAndGet();
            PGSimpleDataSource server = (PGSimpleDataSource) TestDatabase.as(template, "postgres");
            server.setDatabaseName("postgres");
            JdbcClient.create(server)
                    .sql("create database " + name + " template " + template.getDatabaseName())
                    .update();
            PGSimpleDataSource copy = (PGSimpleDataSource) TestDatabase.as(template, "postgres");
            copy.setDatabaseName(name);
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(copy);
            pool.setMaximumPoolSize(16);
            pool.setMinimumIdle(0);
            return new HikariDataSource(pool);
        }
    }
}
