package org.wugu.problem;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of problems, from the program's bundle {@code problems} and, behind it, the platform's
 * {@code platform-problems} and that of the sheets, {@code sheet-problems}, where a service has them. The base bundle is
 * Chinese; {@code _en} is the second language.
 */
@Singleton
public class ProblemTexts {

    private static final int LONGEST_WISHES = 500;
    private static final List<String> BUNDLES = List.of("problems", "platform-problems", "sheet-problems");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language that answers one of the reader's wishes, in their order; Chinese when none does, or none is readable. */
    public static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_WISHES) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            for (Locale.LanguageRange wish : Locale.LanguageRange.parse(acceptLanguage)) {
                String language = Locale.forLanguageTag(wish.getRange()).getLanguage();
                if (language.equals("zh") || language.equals("en")) {
                    return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * The sentence under the key with its places filled. A constant of an enum is told by the word that the bundle has for it
     * in this sentence: {@code wrong-stage.APPROVED} for {@code wrong-stage.detail}; several constants are listed.
     *
     * @throws MissingResourceException when no bundle has the key: a catalogue without its sentence
     */
    public String text(String key, Locale language, List<Object> arguments) {
        return find(key, language, arguments).orElseThrow(() -> missing(key));
    }

    /** As {@link #text}; empty when no bundle has the key. */
    public Optional<String> find(String key, Locale language, List<Object> arguments) {
        return kept(key, language).map(pattern -> filled(pattern, key, language, arguments));
    }

    private static String filled(String pattern, String key, Locale language, List<Object> arguments) {
        Object[] words = arguments.stream()
                .map(argument -> word(key, language, argument))
                .toArray();
        return new MessageFormat(pattern, language)
                .format(words, new StringBuffer(), null)
                .toString();
    }

    private static Object word(String key, Locale language, Object argument) {
        if (argument instanceof Enum<?> constant) {
            return pattern(key.replaceFirst("\\.(detail|title)$", "") + "." + constant.name(), language);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(word(key, language, one)))
                    .collect(Collectors.joining(pattern("list.separator", language)));
        }
        return argument;
    }

    private static String pattern(String key, Locale language) {
        return kept(key, language).orElseThrow(() -> missing(key));
    }

    private static MissingResourceException missing(String key) {
        return new MissingResourceException("no bundle has " + key, "problems", key);
    }

    private static Optional<String> kept(String key, Locale language) {
        // The base bundle is the Chinese one, so zh must not look for a _zh that nobody keeps.
        Locale locale = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
                if (bundle.containsKey(key)) {
                    return Optional.of(bundle.getString(key));
                }
            } catch (MissingResourceException noSuchBundle) {
                continue;
            }
        }
        return Optional.empty();
    }
}
