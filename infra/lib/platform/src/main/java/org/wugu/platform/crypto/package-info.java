/**
 * Encryption at rest and look-up by keyed hash.
 *
 * <p>Keys stand in two files, each a plain Tink keyset as JSON, readable by the service's user only (mode 600): {@code
 * wugu.vault.keyset} with AES-256-GCM keys ({@code AesGcmKey}, output prefix {@code TINK}) and {@code
 * wugu.vault.hash-keyset} with HMAC-SHA256 PRF keys ({@code HmacPrfKey}, 32 bytes, output prefix {@code RAW}). Any tool
 * that writes Tink's JSON can make them; {@link org.wugu.platform.crypto.Keys} does.
 *
 * <p>A key is replaced while all services run: {@code add} it to the file and {@code promote} it. It writes once every replica
 * holds it ({@code KeyRollCall}); then what older keys sealed and hashed is written anew ({@code Rotation}), and {@code Keys
 * status} says when an older key may go. A service names its sealed columns and its tables of hashes in its migrations
 * ({@code sealed_column}, {@code hashed_column}) and says by {@link org.wugu.platform.crypto.RehashedTables} what is hashed.
 */
@NullMarked
package org.wugu.platform.crypto;

import org.jspecify.annotations.NullMarked;
