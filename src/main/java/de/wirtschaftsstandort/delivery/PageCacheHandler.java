package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.shared.EntityTag;
import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the page cache before the servlet chain, on the thread that read the request: a hit neither blocks nor
 * changes threads. Everything else is handed to a thread of the pool.
 */
final class PageCacheHandler extends Handler.Wrapper {

    private static final String SESSION_COOKIE = "SESSION=";

    private final MemoryPageCache cache;

    PageCacheHandler(MemoryPageCache cache) {
        this.cache = cache;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!isForEverybody(request)) {
            passOn(request, response, callback);
            return true;
        }
        CachedPage page = cache.freshPage(PageAddress.of(request));
        CachedPageFields fields = page == null ? null : page.deliveredFields();
        if (page == null || fields == null) {
            PageDelivery.watch(request);
            passOn(request, response, callback);
        } else {
            page.givenAgain();
            if (page.body().isAtHand(encodingFor(page, request))) {
                send(page, fields, request, response, callback);
            } else {
                onThread(request, response, callback, () -> send(page, fields, request, response, callback));
            }
        }
        return true;
    }

    private static boolean isForEverybody(Request request) {
        String method = request.getMethod();
        if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
            return false;
        }
        HttpFields headers = request.getHeaders();
        return !hasSession(headers) && !headers.contains(HttpHeader.AUTHORIZATION) && !hasPreviewStamp(request);
    }

    private static BodyEncoding encodingFor(CachedPage page, Request request) {
        return page.body().encodingFor(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    }

    private static boolean hasSession(HttpFields headers) {
        String cookies = headers.get(HttpHeader.COOKIE);
        if (cookies == null) {
            return false;
        }
        // Cookie may come in several lines (HTTP/2): then ask each of them.
        return cookies.contains(SESSION_COOKIE)
                || headers.getValuesList(HttpHeader.COOKIE).stream().anyMatch(line -> line.contains(SESSION_COOKIE));
    }

    private static boolean hasPreviewStamp(Request request) {
        String query = request.getHttpURI().getQuery();
        return query != null && query.contains(PageAddress.PREVIEW_PARAMETER);
    }

    private static void send(
            CachedPage page, CachedPageFields fields, Request request, Response response, Callback callback) {
        HttpFields asked = request.getHeaders();
        if (asked.contains(HttpHeader.IF_NONE_MATCH) && EntityTag.matches(ifNoneMatch(asked), page.entityTag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(fields.notModified());
            response.write(true, null, callback);
            return;
        }
        BodyEncoding encoding = encodingFor(page, request);
        response.setStatus(HttpStatus.OK_200);
        byte[] body = page.body().in(encoding);
        response.getHeaders().add(fields.whole(encoding, body.length));
        boolean bodyWanted = HttpMethod.GET.is(request.getMethod());
        response.write(true, bodyWanted ? ByteBuffer.wrap(body) : null, callback);
    }

    private static @Nullable String ifNoneMatch(HttpFields asked) {
        var lines = asked.getValuesList(HttpHeader.IF_NONE_MATCH);
        return lines.size() == 1 ? lines.get(0) : String.join(", ", lines);
    }

    private void passOn(Request request, Response response, Callback callback) {
        onThread(request, response, callback, () -> {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        });
    }

    private interface Answering {
        void answer() throws Exception;
    }

    private void onThread(Request request, Response response, Callback callback, Answering answering) {
        try {
            VirtualThreads.execute(getServer().getThreadPool(), () -> {
                try {
                    answering.answer();
                } catch (Throwable failure) {
                    Response.writeError(request, response, callback, failure);
                }
            });
        } catch (RejectedExecutionException full) {
            Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
        }
    }
}
