package de.wirtschaftsstandort.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a body in the best coding the visitor takes: coding, length, HEAD. Whoever sends it says that the answer varies by it. */
final class CodedAnswer {

    /** What an answer varies by whose body may be coded. */
    static final String VARIES_BY = "Accept-Encoding";

    private CodedAnswer() {}

    static void write(CodedBody body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        BodyEncoding encoding = body.encodingFor(request.getHeader(VARIES_BY));
        if (encoding != BodyEncoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.token());
        }
        byte[] bytes = body.in(encoding);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
