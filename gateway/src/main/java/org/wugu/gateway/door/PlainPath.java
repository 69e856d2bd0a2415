package org.wugu.gateway.door;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A path that everybody on its way reads alike. Dots, double slashes, parameters after a semicolon, backslashes and escapes
 * of what separates are read in one way by a router and in another by what stands behind it, and between the two lies the
 * way past a door.
 */
final class PlainPath {

    /** What may stand in a path as it is (RFC 3986, pchar), without the semicolon. */
    private static final BitSet PLAIN = set("/-._~!$&'()*+,=:@");

    /** What separates, ends, or hides another escape; nobody writes these as an escape in good faith. */
    private static final BitSet SEPARATES = set("/\\;%?#.");

    static {
        PLAIN.set('a', 'z' + 1);
        PLAIN.set('A', 'Z' + 1);
        PLAIN.set('0', '9' + 1);
    }

    private PlainPath() {}

    /** Whether a request for that address can be read in one way only; an address with a host in it cannot. */
    static boolean is(@Nullable String uri, @Nullable String path) {
        return uri != null && path != null && path.startsWith("/") && uri.startsWith(path) && isPlain(path);
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                if (!escapesPlainly(path, i)) {
                    return false;
                }
                i += 2;
            } else if (!PLAIN.get(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean escapesPlainly(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        int escaped = high * 16 + low;
        return high >= 0 && low >= 0 && escaped >= ' ' && escaped != 0x7f && !SEPARATES.get(escaped);
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }
}
