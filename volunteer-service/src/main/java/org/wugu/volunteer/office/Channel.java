package org.wugu.volunteer.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Through what a work group is written to. */
@Schema(name = "WorkGroupChannel")
enum Channel {
    /** 企业微信群机器人. */
    WECOM_ROBOT(true),
    /** 钉钉群机器人. */
    DINGTALK_ROBOT(true),
    /** 飞书群机器人. */
    FEISHU_ROBOT(true),
    /** 普通微信群: it has no robot, people paste into it. */
    WECHAT_GROUP(false);

    /** A whole address is pasted as often as the key alone; only the key is kept, so that nothing is sent elsewhere. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("https://[^\\s]*(?:key=|access_token=|/hook/)([^&\\s#]+).*");

    private static final int LONGEST_ADDRESS = 1_000;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,200}");

    private final boolean robot;

    Channel(boolean robot) {
        this.robot = robot;
    }

    /**
     * The key that was typed or pasted, or empty for a group without a robot.
     *
     * @throws Problem {@code invalid} when a robot has none, or it cannot be one
     */
    Optional<String> key(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!robot) {
            if (!text.isEmpty()) {
                throw wrong("key-not-wanted");
            }
            return Optional.empty();
        }
        if (text.isEmpty()) {
            throw wrong("key-required");
        }
        // before the pattern, which looks for the key at every place of an address
        if (text.length() > LONGEST_ADDRESS) {
            throw wrong("key-form");
        }
        Matcher address = IN_ADDRESS.matcher(text);
        String key = address.matches() ? address.group(1) : text;
        if (!KEY.matcher(key).matches()) {
            throw wrong("key-form");
        }
        return Optional.of(key);
    }

    private static Problem wrong(String code) {
        return new Problem(PlatformProblems.INVALID).withField("key", code);
    }
}
