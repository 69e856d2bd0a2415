package org.wugu.parts.process;

import java.io.IOException;

/** Sends signals, of which Java itself knows only TERM and KILL. */
final class Signals {

    private Signals() {}

    static void send(Command.Signal signal, ProcessHandle process) {
        switch (signal) {
            case TERM -> process.destroy();
            case KILL -> process.destroyForcibly();
            case INT -> kill("-INT", process);
        }
    }

    private static void kill(String option, ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", option, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
