package org.wugu.volunteer.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One attempt at the final exam (结业考核); a resit (补考) is another one.
 *
 * @param score 0–100
 * @param passed by the pass mark of the day
 * @param retracted whether it was entered by mistake
 */
record ExamAttempt(UUID id, LocalDate heldOn, int score, boolean passed, boolean retracted) {}
