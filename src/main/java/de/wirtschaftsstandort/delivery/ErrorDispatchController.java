package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.StoreUnreachable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container brings what nobody handled; the answer has the status and nothing of the reason. */
@Controller
final class ErrorDispatchController implements ErrorController {

    private final ErrorPages errors;

    ErrorDispatchController(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrown instanceof Throwable failure && StoreUnreachable.isCauseOf(failure)) {
            errors.write(503, request, response);
        } else {
            // Asked for directly, without an error, it is an address like any other that does not exist.
            errors.write(status instanceof Integer code ? code : 404, request, response);
        }
    }
}
