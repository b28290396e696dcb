package de.wirtschaftsstandort.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every address nobody else answers is a page of the site. */
@Controller
final class PageController {

    private final AnswerPages pages;
    private final AnswerForms forms;
    private final ErrorPages errors;

    PageController(AnswerPages pages, AnswerForms forms, ErrorPages errors) {
        this.pages = pages;
        this.forms = forms;
        this.errors = errors;
    }

    @RequestMapping("/**")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            pages.answer(request, response);
        } else if (request.getMethod().equals("POST")) {
            forms.answer(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            errors.write(405, request, response);
        }
    }
}
