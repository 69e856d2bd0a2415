package org.wugu.volunteer.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Division;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;

/** The villages of one township by name, for those who write names instead of codes. */
final class VillageNames {

    private final Map<String, String> codes = new HashMap<>();

    private VillageNames() {}

    static VillageNames of(Divisions divisions, DivisionCode township, LocalDate on) {
        VillageNames names = new VillageNames();
        List<Division> villages = divisions.childrenOf(township, on);
        for (Division village : villages) {
            // a name that two villages share is no answer
            names.codes.merge(plain(village.name()), village.code().value(), (one, other) -> "");
        }
        return names;
    }

    @Nullable
    String codeOf(String typed) {
        String code = codes.get(plain(typed));
        return code == null || code.isEmpty() ? null : code;
    }

    /** 张三村 for 张三村委会 and 张三村村委会 alike. */
    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]+", "")
                .replaceFirst("(社区)?居民?委员?会$", "")
                .replaceFirst("村民?委员?会$", "")
                .replaceFirst("村$", "");
    }
}
