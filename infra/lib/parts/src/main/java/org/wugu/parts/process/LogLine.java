package org.wugu.parts.process;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a line of a log fit for a message: of a JSON record the level and the messages, of any other the beginning. */
final class LogLine {

    private static final Pattern LEVEL_OR_MESSAGE = Pattern.compile("\"(?:level|message)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int LONGEST = 300;

    private LogLine() {}

    static String readable(String line) {
        String text = line;
        if (line.startsWith("{\"")) {
            text = LEVEL_OR_MESSAGE
                    .matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.substring(found.indexOf(':') + 2, found.length() - 1))
                    .collect(Collectors.joining(" "));
        }
        return "    " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
