package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An asset as {@code damfn} hands it to scripts. */
@TemplateVisible
public final class Asset {

    private final PageScope scope;
    private final ContentNode node;

    Asset(PageScope scope, ContentNode node) {
        this.scope = scope;
        this.node = node;
    }

    public String getName() {
        return node.name();
    }

    public String getPath() {
        return node.path().value();
    }

    public AssetKey getItemKey() {
        return new AssetKey(node);
    }

    public String getLink() {
        return AssetNodes.link(node);
    }

    public String getFileName() {
        return AssetNodes.fileName(node);
    }

    public String getMimeType() {
        return fileText("jcr:mimeType").orElse("application/octet-stream");
    }

    /** Bytes; 0 when not known. */
    public long getFileSize() {
        return fileNumber("size");
    }

    /** Pixels; 0 when not known. */
    public long getWidth() {
        return fileNumber("width");
    }

    /** Pixels; 0 when not known. */
    public long getHeight() {
        return fileNumber("height");
    }

    public Optional<String> getTitle() {
        return text("title");
    }

    public Optional<String> getCaption() {
        return text("caption");
    }

    public Optional<String> getDescription() {
        return text("description");
    }

    public Optional<String> getSubject() {
        return text("subject");
    }

    public Optional<String> getCopyright() {
        return text("copyright");
    }

    public Optional<String> getLanguage() {
        return text("language");
    }

    public @Nullable Object getLastModified() {
        return node.property("mgnl:lastModified").map(PropertyValue::first).orElse(null);
    }

    /** The original stands in for every rendition that the site's theme does not define. */
    public AssetRendition getRendition(String name) {
        return new AssetRenditions(scope)
                .find(this, node, name)
                .orElseGet(() -> new AssetRendition(name, getLink(), getMimeType(), getFileName(), this));
    }

    /** All of the above by name, and the same again grouped as {@code metadata.mgnl} and {@code metadata.dc}. */
    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", getName());
        map.put("path", getPath());
        map.put("itemKey", getItemKey().asString());
        map.put("link", getLink());
        map.put("fileName", getFileName());
        map.put("mimeType", getMimeType());
        map.put("fileSize", getFileSize());
        map.put("title", getTitle());
        map.put("caption", getCaption());
        map.put("description", getDescription());
        map.put("subject", getSubject());
        map.put("copyright", getCopyright());
        node.property("mgnl:lastModified").ifPresent(date -> map.put("lastModified", date.first()));
        Map<String, Object> mgnl = Map.of("width", getWidth(), "height", getHeight(), "format", getMimeType());
        Map<String, Object> dc = Map.of(
                "title", getTitle(), "description", getDescription(), "subject", getSubject(), "format", getMimeType());
        map.put("metadata", Map.of("mgnl", mgnl, "dc", dc));
        return map;
    }

    private Optional<String> text(String name) {
        return scope.languages().property(node, name).map(PropertyValue::asText).filter(text -> !text.isBlank());
    }

    private Optional<String> fileText(String name) {
        return AssetNodes.file(node).flatMap(file -> file.text(name));
    }

    private long fileNumber(String name) {
        return fileText(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** A derived form of an asset. */
    @TemplateVisible
    public record AssetRendition(String name, String link, String mimeType, String fileName, Asset asset) {}
}
