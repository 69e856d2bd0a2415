package org.wugu.sheets;

/**
 * A row that a yes keeps.
 *
 * @param row as Excel counts: the header is in row 1
 * @param form what the row says
 */
public record GoodRow<F>(int row, F form) {}
