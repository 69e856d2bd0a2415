package org.wugu.acceptance.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Ports for programs that bind them much later. They lie below those that the kernel gives to outgoing connections
 * (from 32768 on), or else some connection may sit on one by then.
 */
final class FreePorts {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 32_000;

    private final Random random = new Random();
    private final Set<Integer> given = new HashSet<>();

    /** A port that nobody listens on, and that has not been given before. */
    int next() {
        while (true) {
            int port = LOWEST + random.nextInt(HIGHEST - LOWEST);
            if (isFree(port) && given.add(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
