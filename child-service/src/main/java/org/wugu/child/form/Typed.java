package org.wugu.child.form;

/** What names and phones of the form look like. */
final class Typed {

    /**
     * Letters of any script, one at least, 〇, which is a number to Unicode, the middle dot of minorities' names, and what Latin names
     * need between letters.
     */
    static final String NAME = "(?=.*[\\p{L}〇])[\\p{L}\\p{M}〇·.' -]+";

    static final String PHONE = "1[3-9][0-9]{9}";

    private Typed() {}
}
