package de.wirtschaftsstandort.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a detail sub-app, as plain data like that of a dialog.
 *
 * @param keyPath where it stands in the app's file, for problems with lines
 * @param nodeType of new items; empty when the app does not say it
 * @param label of the sub-app, text or message key; empty when none is given
 * @param form maps, lists and single values, immutable: {@code properties} and {@code layout} (6.x) or {@code tabs} (5.x)
 */
public record DetailForm(String keyPath, String nodeType, String label, Map<String, @Nullable Object> form) {}
