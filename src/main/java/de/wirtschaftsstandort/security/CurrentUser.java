package de.wirtschaftsstandort.security;

import java.util.Optional;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person behind the running request; nobody in scheduled work. */
@Component
public class CurrentUser {

    public Optional<SignedInUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** @throws InsufficientAuthenticationException when nobody is signed in */
    public SignedInUser require() {
        return find().orElseThrow(() -> new InsufficientAuthenticationException("nobody is signed in"));
    }

    public boolean may(Action action) {
        return find().map(user -> user.rights().may(action)).orElse(false);
    }

    public boolean may(Action action, Place place) {
        return find().map(user -> user.rights().may(action, place)).orElse(false);
    }

    ClientAddress address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? new ClientAddress(request.getRequest().getRemoteAddr())
                : ClientAddress.NONE;
    }
}
