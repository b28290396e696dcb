package de.wirtschaftsstandort.definition;

import org.jspecify.annotations.Nullable;

/**
 * An include that is not resolved yet.
 *
 * @param target resource path of the included file
 * @param textual true for the older spelling with a blank, whose members do not merge
 * @param siblings what was written beside it and wins over the file
 */
record RawInclude(Place place, String target, boolean textual, @Nullable RawNode siblings) implements RawNode {

    @Override
    public boolean override() {
        return false;
    }

    @Override
    public int size() {
        return siblings == null ? 1 : Limits.clamp(1L + siblings.size());
    }

    @Override
    public int depth() {
        return siblings == null ? 1 : 1 + siblings.depth();
    }

    @Override
    public RawNode overriding() {
        return this;
    }

    @Override
    public Object plain() {
        throw new IllegalStateException("the include of " + target + " is not resolved");
    }
}
