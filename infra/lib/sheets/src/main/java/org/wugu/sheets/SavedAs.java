package org.wugu.sheets;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bytes that the endpoint answers are a file to be saved. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SavedAs {

    /** Name of the file, in Chinese, with its ending. */
    String value();
}
