package org.wugu.parts.process;

/** Something that a person can put right. The message is one sentence that says what is wrong and what to do. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
