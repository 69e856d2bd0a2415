package org.wugu.volunteer.appointment;

import org.wugu.platform.numbers.Numbers;

/** What is numbered of appointments. */
enum CertificateNumber implements Numbers.Kind {
    /** 聘书, by the office that appoints. */
    CERTIFICATE("PS");

    private final String prefix;

    CertificateNumber(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String prefix() {
        return prefix;
    }
}
