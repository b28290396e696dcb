package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actors;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a screen to people whom the table of rights gives nothing to do there; the shell's guard has asked for the account. */
final class FundingGuard implements HandlerInterceptor {

    private final CurrentUser current;
    private final Actors actors;
    private final Permissions permissions;

    FundingGuard(CurrentUser current, Actors actors, Permissions permissions) {
        this.current = current;
        this.actors = actors;
        this.permissions = permissions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        @Nullable
        Allows needed = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Allows.class) : null;
        if (needed == null
                || current.find()
                        .map(actors::of)
                        .map(actor -> Stream.of(needed.value())
                                .anyMatch(action -> permissions.allowsSomewhere(actor, action)))
                        .orElse(true)) {
            return true;
        }
        request.getRequestDispatcher(Backoffice.DENIED).forward(request, response);
        return false;
    }
}
