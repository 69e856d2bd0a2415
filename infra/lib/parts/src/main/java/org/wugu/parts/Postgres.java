package org.wugu.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Command.Signal;
import org.wugu.parts.process.Ports;
import org.wugu.parts.process.User;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

/** PostgreSQL 18 in the foreground, on 127.0.0.1 only, without a socket file. */
public final class Postgres extends Part {

    /** The superuser, for whoever sets databases up. */
    public static final String SUPERUSER = "postgres";

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    /** How careful the server is with what it has been told to keep. */
    public enum Durability {
        /** An acknowledged commit survives a loss of power. */
        KEEPS,
        /** For tests: nothing survives, everything is faster. */
        FORGETS
    }

    private final Checkout checkout;
    private final Workplace workplace;
    private final int port;
    private final String password;
    private final Durability durability;
    private final User user = User.present();

    /**
     * @param port the port, 0 for a free one
     * @param password the superuser's; it takes effect when the data folder is made
     */
    public Postgres(Checkout checkout, Workplace workplace, int port, String password, Durability durability) {
        super("postgresql", Duration.ofSeconds(20));
        this.checkout = checkout;
        this.workplace = workplace;
        this.port = Ports.orFree(port);
        this.password = password;
        this.durability = durability;
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Opens a connection as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    @Override
    protected Child launch() {
        Path data = workplace.folder().resolve("postgres");
        if (!Files.exists(data)) {
            initialise(data);
        }
        List<String> words = words("postgres");
        words.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        settings().forEach(setting -> words.addAll(List.of("-c", setting)));
        return workplace.start(Command.of(name(), workplace.folder(), words).stoppedBy(Signal.INT));
    }

    @Override
    protected void awaitReady(Child started) {
        Wait.until(started, LONGEST_START, () -> {
            try (Connection connection = connect("postgres")) {
                return connection.isValid(1);
            }
        });
    }

    /** In a folder beside it first, so that a start that is interrupted leaves no half database. */
    private void initialise(Path data) {
        Path fresh = workplace.folder().resolve("postgres.new");
        Path passwordFile = PrivateFile.write(workplace.folder().resolve("postgres.password"), password);
        try {
            Folders.delete(fresh);
            Files.createDirectory(fresh);
            user.own(fresh);
            user.own(passwordFile);
            List<String> words = words("initdb");
            words.addAll(List.of("-D", fresh.toString(), "-U", SUPERUSER, "--pwfile=" + passwordFile));
            words.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"));
            words.addAll(durability == Durability.KEEPS ? List.of() : List.of("--no-sync"));
            workplace.run(Command.of("postgresql-init", workplace.folder(), words), LONGEST_START);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> words(String program) {
        List<String> words = new ArrayList<>(user.prefix());
        words.add(PostgresBinaries.unpacked(checkout)
                .resolve("bin")
                .resolve(program)
                .toString());
        return words;
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=150",
                "shared_buffers=64MB",
                "max_wal_size=512MB",
                // Short statements only: compiling them costs more than it saves.
                "jit=off"));
        if (durability == Durability.FORGETS) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }
}
