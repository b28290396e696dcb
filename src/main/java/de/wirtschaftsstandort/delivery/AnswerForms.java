package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.enquiry.EnquiryForm;
import de.wirtschaftsstandort.enquiry.FormField;
import de.wirtschaftsstandort.enquiry.Receipt;
import de.wirtschaftsstandort.enquiry.ReceiveEnquiry;
import de.wirtschaftsstandort.enquiry.Refusal;
import de.wirtschaftsstandort.enquiry.Submission;
import de.wirtschaftsstandort.rendering.FormAnswer;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers a form that was sent to the page it stands on: taken, the visitor goes on to the same page, which then says so;
 * refused, the page comes back with the form as it was sent and what is wrong at its place.
 */
@Component
final class AnswerForms {

    /** The hidden field that says which form it is. */
    private static final String FORM = "form";

    private final AnswerPages pages;
    private final MakePage makePage;
    private final ReceiveEnquiry receive;
    private final Sites sites;

    AnswerForms(AnswerPages pages, MakePage makePage, ReceiveEnquiry receive, Sites sites) {
        this.pages = pages;
        this.makePage = makePage;
        this.receive = receive;
        this.sites = sites;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress address = PageAddress.of(request).withQuery("");
        pages.answer(request, response, () -> {
            Map<String, String> sent = sent(request);
            Optional<EnquiryForm> form = EnquiryForm.find(sent.getOrDefault(FORM, ""));
            if (form.isEmpty() || !hasForm(address)) {
                response.setHeader("Allow", "GET, HEAD");
                throw new RequestRefused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "no form here");
            }
            return CachedPage.plain(receive(form.get(), address, sent, request.getRemoteAddr()));
        });
    }

    private RenderedPage receive(EnquiryForm form, PageAddress address, Map<String, String> sent, String sender) {
        Site site = sites.forHost(address.host()).orElseThrow(() -> new RequestRefused(404, "no site"));
        RequestPath path = RequestPath.parse(address.path());
        Locale language = SitePath.of(path, site, site.defaultLanguage()).language();
        Receipt receipt =
                receive.receive(new Submission(form, site.name(), language, path.text(), sender, answers(form, sent)));
        Optional<Refusal> refusal = receipt.refusal();
        if (refusal.isEmpty()) {
            String ticket = receipt.ticket().orElseThrow();
            return new RenderedPage(
                    HttpServletResponse.SC_SEE_OTHER,
                    Map.of(
                            "Location",
                            address.path() + "?ticket=" + ticket + "#form-" + form.key(),
                            "Cache-Control",
                            CachedPage.FOR_ONE_VISITOR),
                    "",
                    Duration.ZERO);
        }
        FormAnswer back = new FormAnswer(
                form.key(),
                answers(form, sent),
                receipt.faults(),
                Optional.of(refusal.get().key()));
        int status = refusal.get().status();
        return ServiceUnavailable.insteadOfOutage(() -> makePage.at(address, back, status, new ReadLog()));
    }

    private boolean hasForm(PageAddress address) {
        ReadLog reads = new ReadLog();
        RenderedPage unused = ServiceUnavailable.insteadOfOutage(() -> makePage.at(address, reads));
        return reads.dependencies().contains(ReadLog.ONE_VISITOR);
    }

    /** First value of each; what cannot be read as a form is refused. */
    private static Map<String, String> sent(HttpServletRequest request) {
        Map<String, String> first = new LinkedHashMap<>();
        try {
            request.getParameterMap().forEach((name, values) -> first.put(name, values.length == 0 ? "" : values[0]));
        } catch (RuntimeException unreadable) {
            throw new RequestRefused(HttpServletResponse.SC_BAD_REQUEST, "unreadable form");
        }
        return first;
    }

    private static Map<String, String> answers(EnquiryForm form, Map<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            answers.put(field.name(), sent.getOrDefault(field.name(), ""));
        }
        answers.put(Submission.STAMP, sent.getOrDefault(Submission.STAMP, ""));
        answers.put(Submission.TRAP, sent.getOrDefault(Submission.TRAP, ""));
        return answers;
    }
}
