package de.wirtschaftsstandort.dialog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a dialog's file at its root; what lies below them is read by {@link DialogReader}. */
record DialogSource(
        @Nullable String label,
        @Nullable String description,
        @Nullable String i18nBasename,
        @Nullable Map<String, Object> form,
        @Nullable Map<String, Object> actions) {}
