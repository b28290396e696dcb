package de.wirtschaftsstandort.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Watches one answer leave the servlet chain and teaches its page the headers that the chain gave it. */
final class PageDelivery {

    private static final String ATTRIBUTE = PageDelivery.class.getName();

    private volatile @Nullable CachedPage page;

    static void watch(Request request) {
        PageDelivery delivery = new PageDelivery();
        request.setAttribute(ATTRIBUTE, delivery);
        request.addHttpStreamWrapper(delivery::watching);
    }

    /** Says which page the answer to the request is made of; without a watcher nothing happens. */
    static void isOf(CachedPage page, HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageDelivery delivery) {
            delivery.page = page;
        }
    }

    private HttpStream watching(HttpStream stream) {
        return new HttpStream.Wrapper(stream) {
            @Override
            public void send(
                    MetaData.@Nullable Request request,
                    MetaData.@Nullable Response response,
                    boolean last,
                    @Nullable ByteBuffer content,
                    Callback callback) {
                if (response != null) {
                    learn(response);
                }
                super.send(request, response, last, content, callback);
            }
        };
    }

    private void learn(MetaData.Response response) {
        CachedPage delivered = page;
        if (delivered != null && response.getStatus() == HttpStatus.OK_200 && delivered.status() == HttpStatus.OK_200) {
            CachedPageFields.ofDelivered(response.getHttpFields()).ifPresent(delivered::deliveredWith);
        }
    }
}
