package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.OutsideCounty;
import de.wirtschaftsstandort.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** Puts the fields that hold a place on a map: an outline by itself, latitude and longitude together. */
final class PlaceViews {

    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    private final OutsideCounty outside;
    private final Texts texts;

    PlaceViews(OutsideCounty outside, Texts texts) {
        this.outside = outside;
        this.texts = texts;
    }

    List<FieldView> of(List<FieldView> fields) {
        List<FieldView> shown = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldView field = fields.get(i);
            boolean pair = i + 1 < fields.size() && isPair(field, fields.get(i + 1));
            shown.add(pair ? together(field, fields.get(++i)) : warned(field));
        }
        return shown;
    }

    private static boolean isPair(FieldView field, FieldView next) {
        return field.kind().equals("number")
                && next.kind().equals("number")
                && field.key().equals(LATITUDE)
                && next.key().equals(LONGITUDE);
    }

    private FieldView together(FieldView latitude, FieldView longitude) {
        return warned(new FieldView(
                "point",
                "place",
                FieldView.id("place"),
                texts.text("form.place"),
                "",
                false,
                false,
                latitude.readOnly(),
                "",
                List.of(),
                List.of(),
                List.of(),
                1,
                -1,
                "",
                List.of(latitude, longitude),
                List.of(),
                List.of()));
    }

    /** The warning stands where other kinds keep what only they know. */
    private FieldView warned(FieldView field) {
        boolean warns = field.kind().equals("point")
                ? outside.point(
                        field.fields().get(0).value(), field.fields().get(1).value())
                : field.kind().equals("polygon") && outside.outline(field.value());
        return warns ? field.with(texts.text("form.map.outside")) : field;
    }
}
