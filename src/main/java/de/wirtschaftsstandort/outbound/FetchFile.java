package de.wirtschaftsstandort.outbound;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The one way on which the application asks other hosts for files: only those the operator names, at the address that was looked
 * up and checked, without following redirects, within limits of time and size. Nothing of a visitor goes along.
 */
public final class FetchFile {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 10_000_000;

    private final OutgoingSettings settings;
    private final AllowedTarget.Lookup lookup;
    private final Duration longest;

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
        long end = System.nanoTime() + longest.toNanos();
        AllowedTarget target = AllowedTarget.of(address, settings, lookup);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(target.address(), target.port()), left(end));
            plain.setSoTimeout(left(end));
            Socket socket = target.secure() ? secured(plain, target) : plain;
            String host =
                    target.port() == (target.secure() ? 443 : 80) ? target.host() : target.host() + ":" + target.port();
            String request = "GET " + target.path() + " HTTP/1.1\r\nHost: " + host
                    + "\r\nUser-Agent: wirtschaftsstandort\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = new BufferedInputStream(new Timed(socket, end));
            return new HttpAnswer(in, Math.min(mostBytes, MOST_BYTES)).read();
        }
    }

    private static Socket secured(Socket plain, AllowedTarget target) throws IOException {
        SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                .createSocket(plain, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** A host that sends a byte now and then would keep a time limit per byte for ever. */
    private static final class Timed extends FilterInputStream {

        private final Socket socket;
        private final long end;

        private Timed(Socket socket, long end) throws IOException {
            super(socket.getInputStream());
            this.socket = socket;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            socket.setSoTimeout(left(end));
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            socket.setSoTimeout(left(end));
            return super.read(into, from, length);
        }
    }

    private static int left(long end) throws SocketTimeoutException {
        long milliseconds = (end - System.nanoTime()) / 1_000_000;
        if (milliseconds < 1) {
            throw new SocketTimeoutException("the host takes too long");
        }
        return (int) milliseconds;
    }
}
