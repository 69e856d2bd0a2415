package org.wugu.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML in UTF-8 whose every tag and text is of bounded length. A parser keeps each of them whole before it shows it, so the
 * bound has to stand before the parser. Comments, processing instructions and CDATA could hide their length; no spreadsheet
 * program writes them.
 */
final class ShortMarkup extends FilterInputStream {

    /** A cell holds 32,767 characters, each of them at most eight bytes when written as a number. */
    private static final int LONGEST = 300_000;

    private static final int LONGEST_DECLARATION = 1_000;

    private long read;
    private int sinceTag;
    private boolean afterOpening;
    private boolean declaration;

    ShortMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int i = 0; i < count; i++) {
            check(into[offset + i]);
        }
        return count;
    }

    private void check(byte next) throws IOException {
        read++;
        sinceTag++;
        if (afterOpening) {
            if (next == '!' || (next == '?' && read > 5)) {
                throw new IOException("markup that no workbook has");
            }
            declaration = next == '?';
        }
        if (declaration) {
            declaration = next != '>';
            afterOpening = false;
        } else {
            afterOpening = next == '<';
            if (afterOpening) {
                sinceTag = 0;
            }
        }
        if (sinceTag > (declaration ? LONGEST_DECLARATION : LONGEST)) {
            throw new IOException("markup that is too long");
        }
    }
}
