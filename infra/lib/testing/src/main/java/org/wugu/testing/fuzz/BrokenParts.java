package org.wugu.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;

/** What can be wrong with a body of several parts; what is right has one part, between boundaries {@code x}. */
enum BrokenParts {
    ENDS_WITHIN_A_PART {
        @Override
        String of(String right) {
            return right.substring(0, right.length() / 2);
        }
    },
    ENDS_WITHIN_A_HEADER {
        @Override
        String of(String right) {
            return right.substring(0, right.indexOf(':') + 4);
        }
    },
    NO_LAST_BOUNDARY {
        @Override
        String of(String right) {
            return right.substring(0, right.lastIndexOf("--x--"));
        }
    },
    LAST_BOUNDARY_ALONE {
        @Override
        String of(String right) {
            return "--x--\r\n";
        }
    },
    OTHER_BOUNDARY {
        @Override
        String of(String right) {
            return right.replace("--x", "--y");
        }
    },
    NOTHING {
        @Override
        String of(String right) {
            return "";
        }
    },
    NO_PARTS {
        @Override
        String of(String right) {
            return "no boundary anywhere";
        }
    },
    NO_BLANK_LINE {
        @Override
        String of(String right) {
            return right.replaceFirst("\r\n\r\n", "\r\n");
        }
    },
    LINE_FEEDS_ALONE {
        @Override
        String of(String right) {
            return right.replace("\r\n", "\n");
        }
    },
    NO_NAME {
        @Override
        String of(String right) {
            return right.replaceFirst("name=\"[^\"]*\";?", "");
        }
    },
    OTHER_NAME {
        @Override
        String of(String right) {
            return right.replaceFirst("name=\"[^\"]*\"", "name=\"nobodyKnows\"");
        }
    },
    QUOTE_WITHOUT_END {
        @Override
        String of(String right) {
            return right.replaceFirst("name=\"([^\"]*)\"", "name=\"$1");
        }
    },
    NO_DISPOSITION {
        @Override
        String of(String right) {
            return right.replaceFirst("Content-Disposition[^\r]*\r\n", "");
        }
    },
    HEADER_WITHOUT_A_COLON {
        @Override
        String of(String right) {
            return right.replaceFirst("Content-Disposition:", "Content-Disposition");
        }
    },
    HEADER_WITHOUT_END {
        @Override
        String of(String right) {
            return right.replaceFirst("Content-Disposition:", "X: " + "y".repeat(70_000) + "\r\nContent-Disposition:");
        }
    },
    NO_FILE {
        @Override
        String of(String right) {
            return right.replaceFirst("; *filename=\"[^\"]*\"", "");
        }
    },
    FILE_ELSEWHERE {
        @Override
        String of(String right) {
            return right.replaceFirst("filename=\"[^\"]*\"", "filename=\"../../\u0000etc/passwd\"");
        }
    },
    NAME_OF_A_FILE_WITHOUT_END {
        @Override
        String of(String right) {
            return right.replaceFirst("filename=\"[^\"]*\"", "filename=\"" + "字".repeat(5_000) + "\"");
        }
    },
    UNKNOWN_CHARACTERS {
        @Override
        String of(String right) {
            return right.replaceFirst("\r\n\r\n", "\r\nContent-Type: text/plain; charset=nobody-knows\r\n\r\n");
        }
    },
    UNKNOWN_TYPE {
        @Override
        String of(String right) {
            return right.replaceFirst("\r\n\r\n", "\r\nContent-Type: nonsense/;;\r\n\r\n");
        }
    },
    SAID_TO_BE_ENCODED {
        @Override
        String of(String right) {
            return right.replaceFirst("\r\n\r\n", "\r\nContent-Transfer-Encoding: base64\r\n\r\n~");
        }
    },
    PARTS_IN_A_PART {
        @Override
        String of(String right) {
            return right.replaceFirst("\r\n\r\n", "\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n");
        }
    },
    PART_TWICE {
        @Override
        String of(String right) {
            return right.substring(0, right.lastIndexOf("--x--")) + right;
        }
    },
    PARTS_WITHOUT_END {
        @Override
        String of(String right) {
            return right.substring(0, right.lastIndexOf("--x--")).repeat(2_000) + "--x--\r\n";
        }
    },
    NO_BOUNDARY_SAID {
        @Override
        String mediaType() {
            return "multipart/form-data";
        }
    },
    EMPTY_BOUNDARY_SAID {
        @Override
        String mediaType() {
            return "multipart/form-data; boundary=";
        }
    },
    BOUNDARY_WITHOUT_END_SAID {
        @Override
        String mediaType() {
            return "multipart/form-data; boundary=" + "x".repeat(3_000);
        }
    },
    NO_BOUNDARY_BUT_A_QUOTE_SAID {
        @Override
        String mediaType() {
            return "multipart/form-data; boundary=\"x";
        }
    };

    /** The body, when it is that which is broken. */
    String of(String right) {
        return right;
    }

    /** What the body is said to be. */
    String mediaType() {
        return "multipart/form-data; boundary=x";
    }

    /** Breaks a body that is whole; what is broken already cannot be taken apart. */
    void apply(Draft draft) {
        String right = draft.body == null ? "" : new String(draft.body, UTF_8);
        if (right.contains("Content-Disposition:") && right.endsWith("--x--\r\n")) {
            draft.text(of(right));
            draft.headers.put("Content-Type", mediaType());
            draft.note(name().toLowerCase(Locale.ROOT));
        }
    }

    static List<BrokenParts> all() {
        return List.of(values());
    }
}
