package de.wirtschaftsstandort.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the form of a detail sub-app; what is in it is read as a dialog is, elsewhere. */
final class FormReading {

    private FormReading() {}

    static Optional<DetailForm> read(String key, SubAppDescriptor detail, AppFindings findings) {
        SubAppDescriptor.Editor editor = detail.editor();
        boolean isOld = detail.form() == null && editor != null;
        Object form = isOld && editor != null ? editor.form() : detail.form();
        String place = key + (isOld ? ".editor.form" : ".form");
        if (!(form instanceof Map<?, ?> map)) {
            findings.error(form == null ? key : place, "the detail sub-app has no form: 'form' with fields is missing");
            return Optional.empty();
        }
        String old = editor == null || editor.nodeType() == null
                ? ""
                : AppFindings.text(editor.nodeType().name());
        String type = AppFindings.text(detail.itemType());
        return Optional.of(
                new DetailForm(place, type.isEmpty() ? old : type, AppFindings.text(detail.label()), plain(map)));
    }

    private static Map<String, @Nullable Object> plain(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), value));
        return Collections.unmodifiableMap(plain);
    }
}
