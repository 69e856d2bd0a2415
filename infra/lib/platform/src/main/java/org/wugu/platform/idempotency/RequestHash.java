package org.wugu.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.KeyedHash;

/**
 * Tells whether two requests are the same, by a keyed hash of the endpoint and its arguments as JSON, files by content. A
 * request holds phone numbers and the like, of which there are few enough to try them all out on a hash without a key.
 */
@Singleton
class RequestHash {

    private final ObjectMapper json;
    private final KeyedHash hashes;

    RequestHash(ObjectMapper json, KeyedHash hashes) {
        this.hashes = hashes;
        this.json = json.copy()
                .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .configure(SerializationFeature.FAIL_ON_EMPTY_BEANS, true)
                .setAnnotationIntrospector(new NothingHidden())
                .registerModule(new SimpleModule("sorted-sets")
                        .addSerializer(Set.class, new StdDelegatingSerializer(new Sorted())));
    }

    /** What is kept of the request. */
    byte[] of(Method endpoint, @Nullable Object[] arguments) {
        return hashes.of(digest(endpoint, arguments));
    }

    /** Whether that is kept of this request, under whichever key it was made. */
    boolean matches(byte[] kept, Method endpoint, @Nullable Object[] arguments) {
        return hashes.all(digest(endpoint, arguments)).stream().anyMatch(hash -> MessageDigest.isEqual(hash, kept));
    }

    private byte[] digest(Method endpoint, @Nullable Object[] arguments) {
        MessageDigest digest = sha256();
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            out.write(endpoint.toGenericString().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < arguments.length; i++) {
                if (!isContext(endpoint.getParameterAnnotations()[i])) {
                    out.write(0);
                    out.write(argument(arguments[i]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private byte[] argument(@Nullable Object argument) throws IOException {
        if (argument instanceof FileUpload upload) {
            return contentOf(upload.uploadedFile());
        }
        if (argument instanceof Path file) {
            return contentOf(file);
        }
        if (argument instanceof InputStream) {
            throw new IllegalStateException("@Idempotent cannot read a stream twice: take byte[] or a FileUpload");
        }
        return json.writeValueAsBytes(argument);
    }

    private static byte[] contentOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return digest.digest();
    }

    private static boolean isContext(Annotation[] annotations) {
        return Stream.of(annotations).anyMatch(Context.class::isInstance);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The order of a set may be another after a restart. */
    private static final class Sorted extends StdConverter<Set<?>, List<?>> {
        @Override
        public List<?> convert(Set<?> set) {
            return set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
        }
    }

    /** What answers hide, a request may still differ in. */
    private static final class NothingHidden extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonProperty.@Nullable Access findPropertyAccess(Annotated annotated) {
            return null;
        }

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return false;
        }
    }
}
