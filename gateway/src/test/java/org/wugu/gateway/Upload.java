package org.wugu.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An upload over a socket of its own, sent as slowly as a test wants. */
final class Upload implements AutoCloseable {

    private final Socket socket;

    private Upload(Socket socket) {
        this.socket = socket;
    }

    /**
     * Sends the head alone.
     *
     * @param from an address of this machine, such as 127.0.0.9
     * @param headers lines, each with its end
     */
    static Upload begin(String from, String path, String headers) throws IOException {
        Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), Browser.at("/").getPort(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(20_000);
        Upload upload = new Upload(socket);
        upload.send("POST " + path + " HTTP/1.1\r\nHost: " + Browser.at("/").getAuthority()
                + "\r\nContent-Type: text/plain\r\n" + headers + "\r\n");
        return upload;
    }

    void send(String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Whether anything has come back. */
    boolean answered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Waits for the status line of the answer. */
    String status() throws IOException {
        String line = reader().readLine();
        return line == null ? "(closed)" : line;
    }

    /** Waits for the whole answer, until the gateway closes the connection. */
    String answerUntilClosed() throws IOException {
        StringBuilder answer = new StringBuilder();
        BufferedReader reader = reader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            answer.append(line).append('\n');
        }
        return answer.toString();
    }

    private BufferedReader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
