package org.wugu.problem;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.function.Consumer;

/** Wishes for a language or a format that nobody can read are no wishes: they are dropped before anything stumbles over them. */
public final class UnreadableWishes {

    private static final int LONGEST = 1_000;

    private UnreadableWishes() {}

    public static void drop(MultiMap headers) {
        drop(headers, HttpHeaders.ACCEPT, UnreadableWishes::readMediaTypes);
        drop(headers, HttpHeaders.ACCEPT_LANGUAGE, Locale.LanguageRange::parse);
    }

    /** Whether it says what kind a body is. */
    public static boolean isMediaType(String type) {
        return type.length() <= LONGEST && isReadable(type, MediaType::valueOf);
    }

    private static void drop(MultiMap headers, String name, Consumer<String> reading) {
        for (String wish : headers.getAll(name)) {
            if (wish.length() > LONGEST || !isReadable(wish, reading)) {
                headers.remove(name);
                return;
            }
        }
    }

    private static boolean isReadable(String wish, Consumer<String> reading) {
        try {
            reading.accept(wish);
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static void readMediaTypes(String wish) {
        for (String one : wish.split(",", -1)) {
            MediaType.valueOf(one.strip());
        }
    }
}
