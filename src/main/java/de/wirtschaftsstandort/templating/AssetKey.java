package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;

/** What an asset is known by, {@code jcr:} and its identifier; scripts print it, pass it on or take it apart. */
@TemplateVisible
public final class AssetKey implements PrintedAs {

    private static final String PROVIDER = "jcr";

    private final ContentNode asset;

    AssetKey(ContentNode asset) {
        this.asset = asset;
    }

    public String asString() {
        return PROVIDER + ":" + getAssetId();
    }

    public String getProviderId() {
        return PROVIDER;
    }

    public String getAssetId() {
        return asset.id().toString();
    }

    @Override
    public String text() {
        return asString();
    }

    @Override
    public String toString() {
        return asString();
    }
}
