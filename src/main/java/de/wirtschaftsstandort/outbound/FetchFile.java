package de.wirtschaftsstandort.outbound;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * The one way on which the application asks other hosts for files: only those the operator names, at the address that was looked
 * up and checked, without following redirects, within limits of time and size. Nothing of a visitor goes along.
 */
public final class FetchFile implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_HEADERS = 8_192;
    private static final int THREADS = 8;

    private final OutgoingSettings settings;
    private final AllowedTarget.Lookup lookup;
    private final Duration longest;
    private @Nullable HttpClient client;

    FetchFile(OutgoingSettings settings) {
        this(settings, InetAddress::getAllByName, LONGEST);
    }

    FetchFile(OutgoingSettings settings, AllowedTarget.Lookup lookup, Duration longest) {
        this.settings = settings;
        this.lookup = lookup;
        this.longest = longest;
    }

    /** With other settings than those of the application, for tests of other packages. */
    public static FetchFile allowing(OutgoingSettings settings) {
        return new FetchFile(settings);
    }

    /**
     * @param mostBytes of the body; never more than 10 MB
     * @throws OutgoingRefused when the address is not allowed or the answer is not taken
     * @throws IOException when the host cannot be reached in time
     */
    public FetchedFile get(URI address, int mostBytes) throws IOException {
        AllowedTarget target = AllowedTarget.of(address, settings, lookup);
        Request request = client().newRequest(target.host(), target.port())
                .scheme(target.secure() ? "https" : "http")
                .path(target.path())
                .tag(target.address())
                .timeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .headers(headers ->
                        headers.put(HttpHeader.ACCEPT_ENCODING, "identity").put(HttpHeader.CONNECTION, "close"));
        return taken(answer(request, Math.min(mostBytes, MOST_BYTES)));
    }

    private static ContentResponse answer(Request request, int mostBytes) throws IOException {
        try {
            return new CompletableResponseListener(request, mostBytes).send().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for another host");
        } catch (ExecutionException failed) {
            throw reason(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    /** Who cannot be reached may be reached later; who answers something else is refused. */
    private static IOException reason(Throwable failed) {
        if (failed instanceof TimeoutException) {
            return new SocketTimeoutException("the host takes too long");
        }
        if (failed instanceof SocketException || failed instanceof SSLException) {
            return (IOException) failed;
        }
        boolean cutOff = failed instanceof EOFException || failed instanceof ClosedChannelException;
        return new OutgoingRefused("an answer nobody can take: " + (cutOff ? "it was cut off" : failed.getMessage()));
    }

    private static FetchedFile taken(ContentResponse answer) throws OutgoingRefused {
        if (answer.getStatus() != 200) {
            throw new OutgoingRefused("not answered with 200: " + answer.getStatus());
        }
        if (answer.getHeaders().size() > MOST_HEADERS) {
            throw new OutgoingRefused("an answer with too many headers");
        }
        String encoding = answer.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new OutgoingRefused("an answer in an encoding nobody asked for");
        }
        String type = answer.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return new FetchedFile(
                type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT), answer.getContent());
    }

    /** Started with the first question: most installations never ask. */
    private synchronized HttpClient client() throws IOException {
        HttpClient known = client;
        if (known != null) {
            return known;
        }
        HttpClient made = new HttpClient();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("outgoing");
        threads.setDaemon(true);
        made.setExecutor(threads);
        made.setFollowRedirects(false);
        made.setHttpCookieStore(new HttpCookieStore.Empty());
        made.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "wirtschaftsstandort"));
        made.setConnectTimeout(longest.toMillis());
        made.setMaxResponseHeadersSize(LONGEST_HEADERS);
        // The address that was checked goes along with each question; a name is never looked up a second time.
        made.setSocketAddressResolver((host, port, context, promise) -> {
            Destination asked = (Destination) Objects.requireNonNull(context.get(Destination.CONTEXT_KEY));
            InetAddress checked = (InetAddress) asked.getOrigin().getTag();
            promise.succeeded(List.of(new InetSocketAddress(checked, port)));
        });
        try {
            made.start();
        } catch (Exception failed) {
            throw new IOException("no client for other hosts", failed);
        }
        made.getContentDecoderFactories().clear();
        client = made;
        return made;
    }

    @Override
    public synchronized void close() {
        LifeCycle.stop(client);
        client = null;
    }
}
