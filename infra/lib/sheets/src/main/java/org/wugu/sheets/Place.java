package org.wugu.sheets;

import java.io.IOException;

/** Columns by their letters. */
final class Place {

    private static final int MOST_LETTERS = 3;
    private static final int LETTERS = 26;

    private Place() {}

    /**
     * The place of a cell, from 0 on.
     *
     * @param address such as {@code F12}
     * @throws IOException when it is no address
     */
    static int of(String address) throws IOException {
        int place = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            if (letters == MOST_LETTERS) {
                throw new IOException("a column that no sheet has");
            }
            place = place * LETTERS + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        if (letters == 0) {
            throw new IOException("an address that is none");
        }
        return place - 1;
    }
}
