package org.wugu.volunteer.application.importing;

import org.wugu.volunteer.application.ApplicationForm;

/**
 * A row that a confirmation keeps.
 *
 * @param row as Excel counts
 */
record GoodRow(int row, ApplicationForm form) {}
