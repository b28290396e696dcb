package de.wirtschaftsstandort.dialog;

import org.jspecify.annotations.Nullable;

/** The keys of a dialog's file at its root; what lies below them is read by {@link DialogReader}. */
record DialogSource(
        @Nullable String label,
        @Nullable String description,
        @Nullable String i18nBasename,
        @Nullable Object form,
        @Nullable Object actions) {}
