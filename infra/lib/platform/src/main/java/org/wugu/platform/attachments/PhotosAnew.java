package org.wugu.platform.attachments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.AgreedKeys;
import org.wugu.platform.crypto.RotationItem;
import org.wugu.platform.crypto.Vault;

/**
 * Seals photos anew, one in a transaction, in the place where they are: the row stays locked meanwhile, so that nobody removes
 * a photo of which the object would come back.
 */
@ApplicationScoped
class PhotosAnew implements RotationItem {

    private final ObjectStore store;
    private final Vault vault;

    PhotosAnew(ObjectStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "photos";
    }

    @Override
    public boolean hashes() {
        return false;
    }

    @Override
    public Portion next(Connection connection, AgreedKeys keys, @Nullable String after) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, owner_id from wugu.photos_sealed_otherwise(?, ?, 1)")) {
            select.setLong(1, keys.writes());
            select.setString(2, after);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Portion.NONE;
                }
                UUID id = row.getObject("id", UUID.class);
                boolean done = sealAnew(connection, id, row.getObject("owner_id", UUID.class));
                return new Portion(id.toString(), done ? 1 : 0, done ? 0 : 1);
            }
        }
    }

    private boolean sealAnew(Connection connection, UUID id, UUID owner) throws SQLException {
        String context = Photos.context(id, owner);
        // The store may hang, and then this one connection of a background job waits with it: the row stays locked
        // meanwhile.
        Optional<byte[]> stored = QuarkusTransaction.suspendingExisting().call(() -> storeAnew(id, context));
        if (stored.isEmpty()) {
            return false;
        }
        byte[] anew = stored.get();
        try (PreparedStatement update = connection.prepareStatement("select wugu.photo_sealed_anew(?, ?, ?, ?)")) {
            update.setObject(1, id);
            update.setLong(2, Vault.keyOf(anew));
            update.setInt(3, anew.length);
            update.setBytes(4, Photos.digest(anew));
            update.execute();
        }
        return true;
    }

    private Optional<byte[]> storeAnew(UUID id, String context) {
        Optional<byte[]> anew = store.get(Photos.key(id))
                .flatMap(kept -> vault.openIfPossible(kept, context))
                .map(plain -> vault.seal(plain, context));
        anew.ifPresent(bytes -> store.put(Photos.key(id), bytes));
        return anew;
    }
}
