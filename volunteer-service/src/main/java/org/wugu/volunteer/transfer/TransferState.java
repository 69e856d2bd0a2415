package org.wugu.volunteer.transfer;

/** Where a transfer stands. */
public enum TransferState {
    /** 待接收: the county to which the volunteer moves has not answered. */
    OFFERED,
    /** 已接收: the record is that county's. */
    ACCEPTED,
    /** 未接收: that county does not take the volunteer over; the record has not moved. */
    REFUSED,
    /** 已撤回: by the county that offered. */
    WITHDRAWN
}
