package org.wugu.divisions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wugu.kernel.DivisionCode;

/** The villages of one township as people write them into sheets: by name, by code, or by both. */
public final class VillageNames {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private final List<Division> villages;
    private final Map<String, String> codes = new HashMap<>();

    private VillageNames(List<Division> villages) {
        this.villages = villages;
        for (Division village : villages) {
            // a name that two villages share is no answer
            codes.merge(plain(village.name()), village.code().value(), (one, other) -> "");
        }
    }

    /** Those that exist on the day. */
    public static VillageNames of(Divisions divisions, DivisionCode township, LocalDate on) {
        return new VillageNames(divisions.childrenOf(township, on));
    }

    /** Name and code of each, to choose from. */
    public List<String> offered() {
        return villages.stream()
                .map(village -> village.name() + " " + village.code())
                .toList();
    }

    /** The code wherever it stands in the text, of this township or not, or else that of the village with the name. */
    public Optional<String> codeIn(String text) {
        Matcher code = CODE.matcher(text);
        return code.find()
                ? Optional.of(code.group())
                : Optional.ofNullable(codes.get(plain(text))).filter(known -> !known.isEmpty());
    }

    /** 张三村 for 张三村委会 and 张三村村委会 alike. */
    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]+", "")
                .replaceFirst("(社区)?居民?委员?会$", "")
                .replaceFirst("村民?委员?会$", "")
                .replaceFirst("村$", "");
    }
}
