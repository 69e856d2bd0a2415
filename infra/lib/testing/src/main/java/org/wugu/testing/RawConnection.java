package org.wugu.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection that is kept, and sends exactly the bytes that it is given: also those that no library for HTTP would. */
public final class RawConnection implements AutoCloseable {

    private static final int LINE_FEED = 10;

    private final int port;
    private final int patience;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /** @param patience how long an answer may let wait for itself before that counts as no answer */
    public RawConnection(int port, Duration patience) {
        this.port = port;
        this.patience = (int) patience.toMillis();
    }

    /** @throws IOException when there is no answer */
    public Answer send(byte[] request) throws IOException {
        boolean kept = socket != null;
        try {
            return exchange(request);
        } catch (IOException e) {
            close();
            if (!kept || e instanceof SocketTimeoutException) {
                throw e;
            }
            // the other side may close what is kept at any time: then it has not read the request
            return exchange(request);
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        Socket open = open();
        try {
            open.getOutputStream().write(request);
            open.getOutputStream().flush();
        } catch (IOException answeredBeforeItWasRead) {
            // what was refused at its first bytes: the answer is there all the same
        }
        Answer answer = read();
        if ("close".equalsIgnoreCase(answer.headers().get("connection"))) {
            close();
        }
        return answer;
    }

    private Socket open() throws IOException {
        if (socket == null) {
            Socket fresh = new Socket();
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(patience);
            fresh.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patience);
            in = new BufferedInputStream(fresh.getInputStream());
            socket = fresh;
        }
        return socket;
    }

    private Answer read() throws IOException {
        String[] start = line().split(" ", 3);
        int status = Integer.parseInt(start[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (status == 100) {
            return read();
        }
        return new Answer(status, headers, body(status, headers));
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("content-type", "").startsWith("text/event-stream")) {
            // it has no end
            close();
            return new byte[0];
        }
        if (headers.containsKey("content-length")) {
            return exactly(Integer.parseInt(headers.get("content-length")));
        }
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        return status == 204 || status == 304 ? new byte[0] : stream().readAllBytes();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            bytes.write(exactly(size));
            line();
        }
        line();
        return bytes.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = stream().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends within its body");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = stream().read(); next != LINE_FEED; next = stream().read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed instead of an answer");
            }
            bytes.write(next);
        }
        return bytes.toString(ISO_8859_1).strip();
    }

    private InputStream stream() {
        return requireNonNull(in, "connected");
    }
}
