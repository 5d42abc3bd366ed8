package dev.broadsheet.browser;

import org.openqa.selenium.Keys;

/** How a reader gets about a page. */
enum Hand {
    MOUSE {
        @Override
        void go(Browser browser, String selector) {
            browser.click(selector);
        }

        @Override
        void use(Browser browser, String selector) {
            browser.click(selector);
        }
    },
    KEYBOARD {
        /** More than any page of the sample has. */
        private static final int STOPS = 150;

        @Override
        void go(Browser browser, String selector) {
            String there = "document.activeElement === document.querySelector(%s)".formatted(Browser.quoted(selector));
            for (int stop = 0; !Boolean.TRUE.equals(browser.value(there)); stop++) {
                if (stop == STOPS) {
                    throw new AssertionError("Tab never reaches " + selector);
                }
                browser.press(Keys.TAB);
            }
        }

        @Override
        void use(Browser browser, String selector) {
            go(browser, selector);
            browser.press(Keys.ENTER);
        }
    };

    /** Puts the focus, from where it is onwards, on the first element that a selector finds. */
    abstract void go(Browser browser, String selector);

    /** Follows the link or presses the button that a selector finds first. */
    abstract void use(Browser browser, String selector);
}
