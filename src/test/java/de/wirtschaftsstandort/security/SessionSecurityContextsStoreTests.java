package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.servlet.FlashMap;

class SessionSecurityContextsStoreTests {

    private final PeopleStore store = new PeopleStore();
    private final SessionSecurityContexts contexts =
            new SessionSecurityContexts(store.accounts, store.roles, store.settings, store.clock);
    private final MockHttpSession session = new MockHttpSession();

    private AccountId signedIn(String... roles) {
        AccountId kim = store.account("kim", roles);
        session.setAttribute(SessionKeys.ACCOUNT, kim.toString());
        session.setAttribute(SessionKeys.SIGNED_IN_AT, store.clock.instant());
        return kim;
    }

    private Optional<SignedInUser> found() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        Authentication found = contexts.loadDeferredContext(request).get().getAuthentication();
        return found != null && found.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private boolean mayWrite() {
        return found().orElseThrow().rights().may(Actions.CONTENT_WRITE);
    }

    @Test
    void findThePersonWithTheRightsTheyHaveNow() {
        AccountId kim = signedIn("editor");
        assertThat(mayWrite()).isTrue();

        store.accounts.replaceRoles(kim, List.of());
        assertThat(mayWrite()).isFalse();
    }

    @Test
    void endASessionAfterTwelveHoursHoweverBusyItIs() {
        signedIn("editor");
        store.clock.forward(Duration.ofHours(12));
        assertThat(found()).isPresent();

        store.clock.forward(Duration.ofSeconds(1));
        assertThat(found()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void forgetWhoIsClosedOrGone() {
        AccountId kim = signedIn("editor");
        store.accounts.update(kim, "Kim", "", false);
        assertThat(found()).isEmpty();

        store.accounts.delete(kim);
        assertThat(found()).isEmpty();
    }

    @Test
    void forgetWhoGotARoleThatDemandsASecondFactorTheyDoNotHave() {
        AccountId kim = signedIn("editor");
        store.groups.save(new Group(java.util.UUID.randomUUID(), "Kasse", Set.of(kim), Set.of("finance")));

        assertThat(found()).isEmpty();
    }

    @Test
    void knowNobodyWhosePasswordAloneWasRight() {
        AccountId kim = store.account("kim");
        session.setAttribute(SessionKeys.PENDING_ACCOUNT, kim.toString());
        session.setAttribute(SessionKeys.PENDING_OUTCOME, "CODE_NEEDED");
        session.setAttribute(SessionKeys.PENDING_SINCE, Instant.EPOCH);

        assertThat(found()).isEmpty();
    }

    @Test
    void readValuesAndFlashMessagesFromTheDatabaseAndNothingElse() {
        ConversionService conversion = SessionAttributes.conversion();
        FlashMap flash = new FlashMap();
        flash.put("done", "groups.saved");
        for (Object value : List.of("text", store.clock.instant(), new ArrayList<>(List.of(flash)), new byte[] {1})) {
            byte[] bytes = conversion.convert(value, byte[].class);
            assertThat(conversion.convert(bytes, Object.class)).isEqualTo(value);
        }
        for (Object other : List.of(new File("x"), URI.create("x"), new Foreign())) {
            byte[] bytes = conversion.convert(other, byte[].class);
            assertThatThrownBy(() -> conversion.convert(bytes, Object.class))
                    .rootCause()
                    .hasMessageContaining("REJECTED");
        }
    }

    private static final class Foreign implements java.io.Serializable {}

    @Test
    void listAndEndSessionsWithoutTellingTheirSecret() {
        AccountId kim = store.account("kim");
        String secret = save(store.repository, kim);
        BackofficeSession listed = new BackofficeSessions(store.jdbc, store.repository, Clock.systemUTC())
                .of(kim)
                .get(0);

        assertThat(listed.address()).isEqualTo("192.0.2.0");
        assertThat(listed.id()).isNotEqualTo(secret).isEqualTo(store.sessions.idOf(secret));
        assertThat(store.sessions.end(listed.id())).isTrue();
        assertThat(store.repository.findById(secret)).isNull();
        assertThat(store.sessions.end(listed.id())).isFalse();
    }

    private static <S extends Session> String save(SessionRepository<S> repository, AccountId account) {
        S created = repository.createSession();
        created.setAttribute(SessionKeys.ACCOUNT, account.toString());
        created.setAttribute(SessionKeys.SIGNED_IN_AT, SettableClock.START);
        created.setAttribute(SessionKeys.ADDRESS, "192.0.2.0");
        repository.save(created);
        return created.getId();
    }
}
