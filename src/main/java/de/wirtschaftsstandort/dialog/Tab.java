package de.wirtschaftsstandort.dialog;

import java.util.List;

/** @param name empty in a form without tabs */
public record Tab(String name, Label label, List<Field> fields) {

    public Tab {
        fields = List.copyOf(fields);
    }
}
