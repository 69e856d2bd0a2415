package org.wugu.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service that refuses every request as soon as it has its head, and leaves its connections open. */
final class HastyService {

    /** A property, because tests see this class by more than one class loader. */
    private static final String CONNECTIONS = "org.wugu.gateway.hasty-connections";

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REFUSAL =
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket server;

    HastyService() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** How many connections it has. */
    static int connections() {
        return Integer.getInteger(CONNECTIONS, 0);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    void stop() {
        threads.shutdownNow();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                threads.execute(() -> refuse(socket));
            }
        } catch (IOException stopped) {
            // as at the end of the tests
        }
    }

    private static void refuse(Socket socket) {
        count(1);
        try (socket) {
            InputStream in = socket.getInputStream();
            int matched = 0;
            for (int read = in.read(); read >= 0; read = in.read()) {
                matched = read == END_OF_HEAD[matched] ? matched + 1 : read == END_OF_HEAD[0] ? 1 : 0;
                if (matched == END_OF_HEAD.length) {
                    socket.getOutputStream().write(REFUSAL);
                    matched = 0;
                }
            }
        } catch (IOException gone) {
            // which is what is counted
        } finally {
            count(-1);
        }
    }

    private static synchronized void count(int connections) {
        System.setProperty(CONNECTIONS, Integer.toString(connections() + connections));
    }
}
