package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a screen only if the screen says for whom it is and the person is one of them. */
final class ScreenGuard implements HandlerInterceptor {

    private final CurrentUser current;

    ScreenGuard(CurrentUser current) {
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (find(handler, OpenToVisitors.class).isPresent()) {
            return true;
        }
        Optional<Needs> needs = find(handler, Needs.class);
        if (needs.isEmpty() && find(handler, SignedInOnly.class).isEmpty()) {
            request.getRequestDispatcher(MessageController.MISSING).forward(request, response);
            return false;
        }
        boolean allowed = needs.map(need -> current.may(Action.of(need.value())))
                .orElseGet(() -> current.find().isPresent());
        if (!allowed) {
            request.getRequestDispatcher(Backoffice.DENIED).forward(request, response);
        }
        return allowed;
    }

    /** On the method, else on its class. */
    static <A extends Annotation> Optional<A> find(Object handler, Class<A> type) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        @Nullable A onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
        if (onMethod != null) {
            return Optional.of(onMethod);
        }
        boolean saysSomethingElse = AnnotatedElementUtils.hasAnnotation(method.getMethod(), Needs.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), SignedInOnly.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToVisitors.class);
        return saysSomethingElse
                ? Optional.empty()
                : Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type));
    }
}
