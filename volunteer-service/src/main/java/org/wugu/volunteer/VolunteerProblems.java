package org.wugu.volunteer;

import org.wugu.problem.ProblemType;

/** What the volunteer service has to tell a caller beyond the platform's own problems. */
public enum VolunteerProblems implements ProblemType {
    /** Somebody else bears the ID number under another name, and the county has not said that they are different persons. */
    NUMBER_CONTESTED(409),
    /** Nobody has made an invitation with this secret. */
    INVITATION_UNKNOWN(404),
    /** The last day of the invitation is over. */
    INVITATION_EXPIRED(410),
    /** The township has revoked the invitation. */
    INVITATION_REVOKED(410),
    /** As many people have applied by the invitation as it is for. */
    INVITATION_USED_UP(410),
    /** The township has decided already on what the applicant handed in. */
    SELF_APPLICATION_DECIDED(409),
    /** There is nothing to which this photo could be added, or not any more. */
    PHOTO_NOT_AWAITED(409),
    /** The account is not tied to a volunteer yet. */
    LOGIN_NOT_LINKED(404),
    /** The account is tied to a volunteer already. */
    LOGIN_LINKED(409),
    /** No code for a volunteer of the own township, or it was entered already. */
    LOGIN_CODE_UNKNOWN(409),
    /** The code was not entered in time. */
    LOGIN_CODE_EXPIRED(409),
    /** The account has entered more wrong codes within an hour than mistakes explain. */
    TOO_MANY_CODES(429),
    /** Together with what is entered already the day would have more than 24 hours. */
    DAY_TOO_LONG(409),
    /** The hours are confirmed or withdrawn already. */
    HOURS_DECIDED(409),
    /** The hours are of a visit, and confirmed and corrected where the visit is kept. */
    HOURS_OF_VISIT(409),
    /** Who entered hours does not confirm them. */
    OWN_ENTRY(409),
    /** More calls without a login than a person makes within a minute. */
    TOO_MANY_CALLS(429),
    /** The stage of the application does not allow this step. */
    WRONG_STAGE(409),
    /** The milestone is reached already. */
    MILESTONE_REACHED(409),
    /** Something has to be reached before this step; the arguments say, milestone by milestone, 1 for what is missing. */
    MILESTONE_MISSING(409),
    /** The record query found something: such a person is not engaged (Minors Protection Law §62). */
    RECORD_FOUND(409),
    /** The day lies before the person was taken in. */
    BEFORE_APPROVAL(409),
    /** The volunteer serves that village already. */
    SAME_VILLAGE(409),
    /** The volunteer is offered to another county already. */
    TRANSFER_OPEN(409),
    /** The transfer is answered or withdrawn already. */
    TRANSFER_DECIDED(409),
    /** Not the latest step of its kind, or something rests on it. */
    NOT_RETRACTABLE(409),
    /** The state of the cohort does not allow this. */
    COHORT_STATE(409),
    /** The county never had enough approved volunteers for its first course. */
    THRESHOLD_NOT_REACHED(409),
    /** The course that proposed itself is to be opened first. */
    PROPOSAL_WAITS(409),
    /** A cohort has as many participants as one step can take at once. */
    COHORT_FULL(409),
    /** The volunteer takes part in another open course. */
    IN_OTHER_COHORT(409),
    /** The volunteer takes no part in the cohort, or has no result in it. */
    NOT_PARTICIPANT(409),
    /** The volunteer's completed training or exam rests on what would change. */
    TRAINING_COMPLETED(409),
    /** The session has not begun. */
    SESSION_TO_COME(409),
    /** The appointment of the advisor who trains does not stand on the day of the session. */
    ADVISOR_UNKNOWN(409),
    /** The cohort has no session. */
    NO_SESSIONS(409),
    /** There are sessions of which nobody has noted who was there. */
    ATTENDANCE_MISSING(409),
    /** The volunteer was at too few sessions. */
    ATTENDANCE_SHORT(409),
    /** Attendance is closed. */
    ATTENDANCE_CLOSED(409),
    /** Attendance is to be closed first. */
    ATTENDANCE_OPEN(409),
    /** The cohort is no course and ends without an exam. */
    NO_EXAM(409),
    /** The day of the exam lies before the end of the training. */
    EXAM_BEFORE_TRAINING(409),
    /** The volunteer has a uniform or a badge already. */
    ITEM_IN_HAND(409),
    /** The number is out with somebody else. */
    ITEM_NUMBER_TAKEN(409),
    /** Neither a uniform nor a badge is to be issued. */
    NOTHING_TO_ISSUE(409),
    /** A uniform needs a size, and the form has none. */
    SIZE_MISSING(409),
    /** The day lies before the item was issued. */
    BEFORE_ISSUE(409),
    /** Nobody owes the item: it is returned or taken back, or its bearer has not left. */
    ITEM_NOT_OWED(409),
    /** The acceptance cannot be taken back while an item is out. */
    ITEMS_IN_HAND(409),
    /** Nobody comes back into service whose uniform or badge is returned. */
    ITEMS_RETURNED(409),
    /** Another version of the form begins on that day. */
    FORM_DAY_TAKEN(409),
    /** What was known of the person is deleted: nothing is done with the record any more. */
    PERSON_ERASED(409),
    /** What is known of the person must be kept until the day that the argument names. */
    RETENTION_RUNS(409),
    /** Neither the caller's own office nor one whose posts it keeps. */
    NOT_YOUR_OFFICE(403),
    /** The post has a holder, and can have only one. */
    POST_HELD(409),
    /** The term has ended already. */
    TERM_ENDED(409),
    /** The appointment is revoked already. */
    APPOINTMENT_REVOKED(409),
    /** The file is not filed yet: before that the form itself is corrected. */
    NOT_FILED(409),
    /** Nobody has been named yet who could stand on the poster. */
    NO_OFFICERS(409);

    private final int status;

    VolunteerProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
