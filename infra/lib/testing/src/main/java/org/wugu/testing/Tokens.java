package org.wugu.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Signed access tokens with the claims of the realm, and all the ways in which a token can be wrong. */
public final class Tokens {

    /** The issuer that a service under test believes. */
    public static final String ISSUER = "http://login.test/realms/wugu";

    private static final String AUDIENCE = "wugu-api";
    private static final Duration VALID = Duration.ofMinutes(30);

    private Tokens() {}

    public static String valid(Caller caller) {
        return claims(caller).sign(key("own"));
    }

    /** Valid now, and no longer after that time. */
    public static String endingAfter(Duration rest, Caller caller) {
        return claims(caller).expiresAt(Instant.now().plus(rest)).sign(key("own"));
    }

    public static String expired(Caller caller) {
        Instant past = Instant.now().minus(Duration.ofHours(2));
        return claims(caller).issuedAt(past).expiresAt(past.plus(VALID)).sign(key("own"));
    }

    public static String wrongIssuer(Caller caller) {
        return claims(caller).issuer("http://elsewhere.test/realms/wugu").sign(key("own"));
    }

    public static String wrongAudience(Caller caller) {
        return claims(caller).audience("another-api").sign(key("own"));
    }

    /** Right in everything but that somebody else has signed it. */
    public static String forged(Caller caller) {
        return claims(caller).sign(key("strange"));
    }

    /** Valid, without the claims that say for which office: who holds it has no scope. */
    public static String withoutScope(Caller caller) {
        return claims(new Caller(null, null, caller.person(), caller.username(), caller.roles()))
                .sign(key("own"));
    }

    /** What makes a service believe these tokens without a Keycloak. */
    static Map<String, String> settings() {
        key("own");
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.oidc.public-key", Parts.once("public key own", () -> {
            throw new IllegalStateException("the key pair is made with its private half");
        }));
        settings.put("quarkus.oidc.token.issuer", ISSUER);
        settings.put("quarkus.oidc.token.audience", AUDIENCE);
        return settings;
    }

    private static JwtClaimsBuilder claims(Caller caller) {
        Instant now = Instant.now();
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(caller.person())
                .issuedAt(now)
                .expiresAt(now.plus(VALID))
                .claim("typ", "Bearer")
                .claim("person", caller.person())
                .claim("name", caller.username())
                .preferredUserName(caller.username())
                .claim("realm_access", Map.of("roles", Set.copyOf(caller.roles())));
        if (caller.tier() != null) {
            claims.claim("tier", caller.tier().claim());
        }
        if (caller.orgCode() != null) {
            claims.claim("org_code", caller.orgCode());
        }
        return claims;
    }

    private static PrivateKey key(String name) {
        String encoded = Parts.once("private key " + name, () -> {
            KeyPair pair = newPair();
            Parts.once("public key " + name, () -> base64(pair.getPublic().getEncoded()));
            return base64(pair.getPrivate().getEncoded());
        });
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
