package org.wugu.sheets;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Workbooks as requests and answers. */
public final class Xlsx {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Xlsx() {}

    /** @throws Problem when no file was sent in the part {@code file} */
    public static FileUpload sent(@Nullable FileUpload file) {
        if (file == null) {
            throw new Problem(PlatformProblems.INVALID).withField("file", "required");
        }
        return file;
    }
}
