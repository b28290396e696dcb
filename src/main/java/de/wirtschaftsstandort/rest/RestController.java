package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StoreUnreachable;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Published content as JSON for everyone: whatever is wrong, the answer is JSON too. */
@Controller
final class RestController {

    static final String PREFIX = "/.rest";

    private static final Logger LOG = LoggerFactory.getLogger(RestController.class);

    private final Endpoints endpoints;
    private final ContentNodes published;
    private final Sites sites;
    private final Links links;
    private final DeliverContent deliver;

    @Autowired
    RestController(Endpoints endpoints, ContentStages stages, Sites sites, Links links, TextSearch search) {
        this(endpoints, stages.nodes(Stage.PUBLIC), sites, links, new DeliverContent(search));
    }

    RestController(Endpoints endpoints, ContentNodes published, Sites sites, Links links, DeliverContent deliver) {
        this.endpoints = endpoints;
        this.published = published;
        this.sites = sites;
        this.links = links;
        this.deliver = deliver;
    }

    /** Methods are named because the framework would answer OPTIONS itself otherwise. */
    @RequestMapping(
            path = {PREFIX, PREFIX + "/**"},
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.OPTIONS,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RestAnswer answer = new RestAnswer(request, response);
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            answer.options();
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            answer.methodNotAllowed();
        } else {
            read(request, answer);
        }
    }

    private void read(HttpServletRequest request, RestAnswer answer) throws IOException {
        try {
            Endpoints.Match match = endpoints.find(steps(request)).orElseThrow(RestRefused::notFound);
            RequestParameters parameters = RequestParameters.parse(request.getQueryString());
            Optional<Site> site =
                    sites.forHost(String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT));
            RequestLanguage language =
                    RequestLanguage.of(parameters.only("lang"), request.getHeader("Accept-Language"), site);
            Surroundings around = new Surroundings(published, links, site, site.flatMap(sites::theme), language);
            answer.content(deliver.answer(match.endpoint(), match.rest(), parameters, around), language);
        } catch (RestRefused refused) {
            answer.error(refused.status(), refused.code(), refused.message());
        } catch (RuntimeException failure) {
            if (StoreUnreachable.isCauseOf(failure)) {
                answer.unavailable();
            } else {
                LOG.error("REST delivery failed at {}", request.getRequestURI(), failure);
                answer.error(500, "unknown", "Something went wrong here; it was noted.");
            }
        }
    }

    private static List<String> steps(HttpServletRequest request) {
        return Arrays.stream(request.getRequestURI().substring(PREFIX.length()).split("/"))
                .filter(step -> !step.isEmpty())
                .map(RequestParameters::decode)
                .map(RestController::checked)
                .toList();
    }

    /** An encoded slash would make one step into two. */
    private static String checked(String step) {
        if (step.contains("/")) {
            throw RestRefused.pathNotFound();
        }
        return step;
    }
}
