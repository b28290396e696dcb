package de.wirtschaftsstandort.asset;

import java.util.Optional;

/** The imaging variations of the themes; whoever knows themes implements it. */
public interface RenditionSizes {

    /** Empty when the theme or its variation is not defined. */
    Optional<RenditionSize> find(String theme, String variation);
}
