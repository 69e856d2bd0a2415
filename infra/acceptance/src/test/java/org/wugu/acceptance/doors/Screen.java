package org.wugu.acceptance.doors;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The two sizes that every view must be good at, in CSS pixels. */
enum Screen {
    DESKTOP(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    NewContextOptions options() {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, height);
        return this == PHONE ? options.setHasTouch(true) : options;
    }
}
