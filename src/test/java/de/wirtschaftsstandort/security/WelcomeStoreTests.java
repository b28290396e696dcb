package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WelcomeStoreTests {

    private final PeopleStore store = new PeopleStore();

    private Optional<AccountFault> setUp(String token) {
        return store.welcome.setUp(token, "Kim", "Kim Beispiel", PeopleStore.PASSWORD);
    }

    @Test
    void makesTheFirstAdministratorOnce() {
        String token = store.welcome.setUpToken().orElseThrow();

        assertThat(store.welcome.look(token)).contains(new Welcome.SetUp());
        assertThat(setUp(token)).isEmpty();
        assertThat(store.accounts.findByLogin("kim")).hasValueSatisfying(kim -> assertThat(
                        store.roles.rightsOf(kim.id()).may(Actions.PEOPLE_MANAGE))
                .isTrue());
        assertThat(store.welcome.look(token)).isEmpty();
        assertThat(store.welcome.setUp(token, "robin", "Robin", PeopleStore.PASSWORD))
                .contains(AccountFault.LINK_USED);
        assertThat(store.welcome.setUpToken()).isEmpty();
    }

    @Test
    void offersSetUpAgainWhenTheOnlyAdministratorIsClosed() {
        AccountId kim = store.account("kim", "administrator");
        assertThat(store.welcome.setUpToken()).isEmpty();

        store.accounts.update(kim, "Kim", "", false);

        assertThat(store.welcome.setUpToken()).isPresent();
    }

    @Test
    void forgetsALinkAfterADayAndWhenANewOneIsMade() {
        String first = store.welcome.setUpToken().orElseThrow();
        String second = store.welcome.setUpToken().orElseThrow();

        assertThat(store.welcome.look(first)).isEmpty();
        assertThat(store.welcome.look(second)).isPresent();
        store.clock.forward(Duration.ofHours(25));
        assertThat(setUp(second)).contains(AccountFault.LINK_USED);
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        String token = store.welcome.setUpToken().orElseThrow();

        assertThat(store.jdbc
                        .sql("select token_hash from people.one_time_link")
                        .query(String.class)
                        .single())
                .isEqualTo(RandomTokens.hash(token))
                .isNotEqualTo(token);
    }

    @Test
    void letsAnInvitedPersonChooseAPassword() {
        AccountId robin = AccountId.create();
        store.accounts.insert(robin, "robin", "Robin Beispiel", "", store.clock.instant());
        String token = store.links.create(Optional.of(robin));

        assertThat(store.welcome.look(token)).contains(new Welcome.NewPassword("robin", "Robin Beispiel"));
        assertThat(store.welcome.choosePassword(token, "robin1234567")).contains(AccountFault.PASSWORD_NAMES_THE_OWNER);
        assertThat(store.welcome.choosePassword(token, PeopleStore.PASSWORD)).isEmpty();
        assertThat(store.welcome.choosePassword(token, PeopleStore.PASSWORD)).contains(AccountFault.LINK_USED);
        assertThat(store.signIn.withPassword("robin", PeopleStore.PASSWORD).outcome())
                .isEqualTo(SignInResult.Outcome.SIGNED_IN);
    }

    @Test
    void refusesASetUpTokenForAPasswordAndTheOtherWayRound() {
        String setUp = store.welcome.setUpToken().orElseThrow();
        AccountId robin = store.account("robin");
        String password = store.links.create(Optional.of(robin));

        assertThat(store.welcome.choosePassword(setUp, PeopleStore.PASSWORD)).contains(AccountFault.LINK_USED);
        assertThat(setUp(password)).contains(AccountFault.LINK_USED);
        assertThat(store.welcome.look("")).isEmpty();
    }
}
