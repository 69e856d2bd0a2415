package org.wugu.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three tiers of offices (市团, 县团, 乡镇团), and the system itself, which acts for none of them. */
public enum Tier {
    TOWNSHIP(DivisionCode.Level.TOWNSHIP),
    COUNTY(DivisionCode.Level.COUNTY),
    CITY(DivisionCode.Level.CITY),
    /** Relays and listeners: they see every division and no identity. */
    SYSTEM(null);

    private final DivisionCode.@Nullable Level level;

    Tier(DivisionCode.@Nullable Level level) {
        this.level = level;
    }

    /** The name that tokens, topics and the database use: {@code township}, {@code county}, {@code city}, {@code system}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an office of this tier has a code of this level. */
    public boolean isAt(DivisionCode code) {
        return code.level() == level;
    }

    /** The tier whose offices have codes of this level: 9 digits a township, 6 a county, 4 a city.
     *
     * @throws IllegalArgumentException when no office stands at that level (provinces and villages)
     */
    public static Tier of(DivisionCode code) {
        for (Tier tier : values()) {
            if (tier.isAt(code)) {
                return tier;
            }
        }
        throw new IllegalArgumentException("no office stands at " + code.level());
    }

    /** @throws IllegalArgumentException when no tier has that claim */
    public static Tier ofClaim(String claim) {
        for (Tier tier : values()) {
            if (tier.claim().equals(claim)) {
                return tier;
            }
        }
        throw new IllegalArgumentException("no such tier: " + claim);
    }
}
