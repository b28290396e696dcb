package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.security.SignInResult.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignInStoreTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final PeopleStore store = new PeopleStore();

    private Outcome password(String loginName, String password) {
        return store.signIn.withPassword(loginName, password).outcome();
    }

    private String code() {
        return Totp.code(SECRET, Totp.step(store.clock.instant()), Totp.DIGITS);
    }

    @Test
    void letsInWhoKnowsThePasswordWhateverTheCaseOfTheName() {
        store.account("kim", "editor");

        assertThat(password(" KIM ", PeopleStore.PASSWORD)).isEqualTo(Outcome.SIGNED_IN);
        assertThat(store.auditedActions()).containsExactly("sign-in.done");
    }

    @Test
    void tellsNobodyWhichPartWasWrong() {
        AccountId closed = store.account("closed");
        store.accounts.update(closed, "Closed", "", false);
        AccountId invited = AccountId.create();
        store.accounts.insert(invited, "invited", "Invited", "", store.clock.instant());
        store.account("kim");

        List<SignInResult> answers = List.of(
                store.signIn.withPassword("kim", "wrong"),
                store.signIn.withPassword("nobody", PeopleStore.PASSWORD),
                store.signIn.withPassword("closed", PeopleStore.PASSWORD),
                store.signIn.withPassword("invited", ""),
                store.signIn.withPassword("kim", "x".repeat(10_000)));

        assertThat(answers).containsOnly(SignInResult.no(Outcome.REFUSED));
    }

    @Test
    void takesAsLongForAnUnknownNameAsForAWrongPassword() {
        Times times = times(12);
        List<Long> known = times.known();
        List<Long> unknown = times.unknown();

        double ratio = median(known) / median(unknown);
        assertThat(ratio).isBetween(0.6, 1.7);
        // The control: an answer without hashing is far outside of that.
        assertThat(nanos(() -> password("kim", "x".repeat(10_000))) / median(unknown))
                .isLessThan(0.3);
    }

    /** The figure of the plan: 2,000 tries each, medians less than 5 ms apart; about ten minutes of hashing. */
    @Test
    @Tag("long")
    void takesAsLongForBothInTwoThousandTries() {
        Times times = times(2_000);
        List<Long> known = times.known();
        List<Long> unknown = times.unknown();

        double apart = Math.abs(median(known) - median(unknown)) / 1e6;
        System.out.printf(
                "2,000 tries each: known %.2f ms, unknown %.2f ms, apart %.2f ms%n",
                median(known) / 1e6, median(unknown) / 1e6, apart);
        assertThat(apart).isLessThan(5);
    }

    private record Times(List<Long> known, List<Long> unknown) {}

    /** In turn, each as often the first: the first try after an hour also forgets the tries before, with a commit of its own. */
    private Times times(int rounds) {
        store.account("kim");
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < rounds; i++) {
            store.clock.forward(Duration.ofHours(2));
            if (i % 2 == 0) {
                times.known().add(nanos(() -> password("kim", "wrong")));
            }
            times.unknown().add(nanos(() -> password("nobody", "wrong")));
            if (i % 2 == 1) {
                times.known().add(nanos(() -> password("kim", "wrong")));
            }
        }
        return times;
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return LongStream.of(sorted[sorted.length / 2]).sum();
    }

    @Test
    void closesForAMinuteAfterTenTriesWithANameKnownOrNot() {
        store.account("kim");
        for (String name : List.of("kim", "nobody")) {
            for (int i = 0; i < LoginLimits.PER_NAME_AND_MINUTE; i++) {
                assertThat(password(name, "wrong")).isEqualTo(Outcome.REFUSED);
            }
            assertThat(password(name, PeopleStore.PASSWORD)).isEqualTo(Outcome.TOO_MANY_TRIES);
        }
        store.clock.forward(Duration.ofSeconds(61));

        assertThat(password("kim", PeopleStore.PASSWORD)).isEqualTo(Outcome.SIGNED_IN);
        assertThat(store.auditedActions()).contains("sign-in.limited");
    }

    @Test
    void closesForAnHourAfterFiftyTriesSlowlyMade() {
        store.account("kim");
        for (int i = 0; i < LoginLimits.PER_NAME_AND_HOUR; i++) {
            store.limits.count("kim", ClientAddress.NONE);
            store.clock.forward(Duration.ofSeconds(20));
        }

        assertThat(password("kim", PeopleStore.PASSWORD)).isEqualTo(Outcome.TOO_MANY_TRIES);
        store.clock.forward(Duration.ofHours(1));
        assertThat(password("kim", PeopleStore.PASSWORD)).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void limitsAnAddressThatTriesManyNames() {
        ClientAddress address = new ClientAddress("192.0.2.1");
        for (int i = 0; i < LoginLimits.PER_ADDRESS_AND_MINUTE; i++) {
            assertThat(store.limits.count("name" + i, address)).isEqualTo(LoginLimits.Gate.OPEN);
        }

        assertThat(store.limits.count("another", address)).isEqualTo(LoginLimits.Gate.JUST_CLOSED);
        assertThat(store.limits.count("another", address)).isEqualTo(LoginLimits.Gate.CLOSED);
        assertThat(store.limits.count("another", new ClientAddress("192.0.2.2")))
                .isEqualTo(LoginLimits.Gate.OPEN);
    }

    @Test
    void keepsNoNameThatWasTyped() {
        password("my secret typed into the wrong field", "x");

        assertThat(store.jdbc
                        .sql("select string_agg(subject, ' ') from people.failed_attempt")
                        .query(String.class)
                        .single())
                .doesNotContain("secret");
        assertThat(store.audit.page(AuditQuery.EVERYTHING, 0, 10))
                .noneMatch(row -> (row.subject() + row.detail()).contains("secret"));
    }

    @Test
    void asksForTheSecondFactorAndTakesACodeOnce() {
        AccountId kim = store.account("kim");
        List<String> recovery = store.secondFactors.enrol(kim, SECRET, code()).orElseThrow();
        store.clock.forward(Duration.ofMinutes(2));

        assertThat(password("kim", PeopleStore.PASSWORD)).isEqualTo(Outcome.CODE_NEEDED);
        assertThat(store.signIn.withCode(kim, "000000").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(store.signIn.withCode(kim, code()).outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(store.signIn.withCode(kim, code()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(store.signIn
                        .withCode(
                                kim,
                                recovery.get(3)
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace("-", " "))
                        .outcome())
                .isEqualTo(Outcome.SIGNED_IN);
        assertThat(store.signIn.withCode(kim, recovery.get(3)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(store.secondFactors.recoveryCodesLeft(kim)).isEqualTo(9);
    }

    @Test
    void limitsGuessesOfTheCode() {
        AccountId kim = store.account("kim");
        store.secondFactors.enrol(kim, SECRET, code());
        for (int i = 0; i < LoginLimits.PER_NAME_AND_MINUTE; i++) {
            store.signIn.withCode(kim, "00000" + i % 10);
        }

        assertThat(store.signIn.withCode(kim, code()).outcome()).isEqualTo(Outcome.TOO_MANY_TRIES);
    }

    @Test
    void demandsASecondFactorOfWhoHasARoleThatDoesAlsoByAGroup() {
        store.account("kim", "administrator");
        AccountId robin = store.account("robin");
        store.groups.save(new Group(
                java.util.UUID.randomUUID(), "Leitung", java.util.Set.of(robin), java.util.Set.of("finance")));

        assertThat(password("kim", PeopleStore.PASSWORD)).isEqualTo(Outcome.ENROLMENT_NEEDED);
        assertThat(password("robin", PeopleStore.PASSWORD)).isEqualTo(Outcome.ENROLMENT_NEEDED);
    }

    @Test
    void refusesAnEnrolmentWithAWrongCode() {
        AccountId kim = store.account("kim");

        assertThat(store.secondFactors.enrol(kim, SECRET, "123456")).isEmpty();
        assertThat(store.accounts.find(kim).map(Account::secondFactor)).contains(false);
        assertThat(store.signIn.afterEnrolment(kim)).isEqualTo(new SignInResult(Outcome.REFUSED, Optional.empty()));
    }
}
