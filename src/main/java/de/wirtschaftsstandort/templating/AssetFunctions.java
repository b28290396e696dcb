package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.templating.Asset.AssetRendition;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code damfn}: assets by key ({@code jcr:<uuid>}) or path; what is missing is a missing value. */
@TemplateVisible
public final class AssetFunctions {

    private final PageScope scope;

    AssetFunctions(PageScope scope) {
        this.scope = scope;
    }

    public Optional<Asset> getAsset(@Nullable Object key) {
        return find(key);
    }

    /** @param provider {@code jcr}, the only one there is */
    public Optional<Asset> getAsset(String provider, @Nullable String path) {
        return provider.equals("jcr") ? find(path) : Optional.empty();
    }

    public Optional<Asset> getAssetForId(@Nullable Object key) {
        return find(key);
    }

    public Optional<String> getAssetLink(@Nullable Object key, @Nullable String rendition) {
        return find(key)
                .map(asset -> rendition == null
                        ? asset.getLink()
                        : asset.getRendition(rendition).link());
    }

    public Optional<String> getAssetLinkForId(@Nullable Object key, @Nullable String rendition) {
        return getAssetLink(key, rendition);
    }

    public Optional<Map<String, Object>> getAssetMap(@Nullable Object key) {
        return find(key).map(Asset::asMap);
    }

    public Optional<Map<String, Object>> getAssetMapForAssetId(@Nullable Object key) {
        return getAssetMap(key);
    }

    public Optional<AssetRendition> getRendition(@Nullable Object key, @Nullable String name) {
        return find(key).map(asset -> asset.getRendition(name == null ? "original" : name));
    }

    /** A folder of the media as a content map. */
    public @Nullable Object getFolder(@Nullable String key) {
        return node(key).map(scope::node).orElse(null);
    }

    private Optional<Asset> find(@Nullable Object key) {
        if (key instanceof Asset asset) {
            return Optional.of(asset);
        }
        Optional<ContentNode> node = key instanceof NodeModel model ? Optional.of(model.node()) : node(key);
        return node.map(found -> new Asset(scope, found));
    }

    private Optional<ContentNode> node(@Nullable Object key) {
        return key == null || key.toString().isBlank()
                ? Optional.empty()
                : AssetNodes.find(scope.context().nodes(), key.toString().strip());
    }
}
