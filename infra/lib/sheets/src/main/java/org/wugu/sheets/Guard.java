package org.wugu.sheets;

/**
 * Keeps text text. What people typed must not become a formula when a workbook is saved as CSV and opened again, so it
 * gets an apostrophe in front; and what comes back with one loses it.
 */
final class Guard {

    private static final String FORMULA = "=+-@\t\r\n";

    private Guard() {}

    static String on(String typed) {
        return isFormula(typed, 0) ? "'" + typed : typed;
    }

    static String off(String read) {
        return read.startsWith("'") && isFormula(read, 1) ? read.substring(1) : read;
    }

    private static boolean isFormula(String text, int at) {
        return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
