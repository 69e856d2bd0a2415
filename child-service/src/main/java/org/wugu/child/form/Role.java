package org.wugu.child.form;

/** What somebody is to a child. */
enum Role {
    FATHER,
    MOTHER,
    /** 实际监护人. */
    GUARDIAN
}
