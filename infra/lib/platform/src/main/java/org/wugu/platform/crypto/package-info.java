/**
 * Encryption at rest and look-up by keyed hash.
 *
 * <p>Keys stand in two files, each a plain Tink keyset as JSON, readable by the service's user only (mode 600): {@code
 * wugu.vault.keyset} with AES-256-GCM keys ({@code AesGcmKey}, output prefix {@code TINK}) and {@code
 * wugu.vault.hash-keyset} with HMAC-SHA256 PRF keys ({@code HmacPrfKey}, 32 bytes, output prefix {@code RAW}). Any tool
 * that writes Tink's JSON can make them; {@link org.wugu.platform.crypto.Keys} does.
 *
 * <p>A key is replaced while all services run: {@code add} it to the file (everybody can now read what it will write),
 * wait until every replica has the file, then {@code promote} it. Running services read a changed file within seconds.
 * What older keys wrote stays readable, and findable by {@link org.wugu.platform.crypto.KeyedHash#all}, for as long as
 * they stay in the file; none may be removed before everything has been written anew.
 */
@NullMarked
package org.wugu.platform.crypto;

import org.jspecify.annotations.NullMarked;
