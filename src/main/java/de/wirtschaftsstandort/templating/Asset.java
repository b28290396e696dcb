package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
        Map<String, Supplier<?>> map = new LinkedHashMap<>();
        map.put("name", this::getName);
        map.put("path", this::getPath);
        map.put("itemKey", () -> getItemKey().asString());
        map.put("link", this::getLink);
        map.put("fileName", this::getFileName);
        map.put("mimeType", this::getMimeType);
        map.put("fileSize", this::getFileSize);
        map.put("title", this::getTitle);
        map.put("caption", this::getCaption);
        map.put("description", this::getDescription);
        map.put("subject", this::getSubject);
        map.put("copyright", this::getCopyright);
        map.put("lastModified", () -> Optional.ofNullable(getLastModified()));
        map.put("metadata", () -> Map.of("mgnl", mgnl(), "dc", dublinCore()));
        return new ComputedMap(map);
    }

    private Map<String, Object> mgnl() {
        return new ComputedMap(Map.of("width", this::getWidth, "height", this::getHeight, "format", this::getMimeType));
    }

    private Map<String, Object> dublinCore() {
        return new ComputedMap(Map.of(
                "title",
                this::getTitle,
                "description",
                this::getDescription,
                "subject",
                this::getSubject,
                "format",
                this::getMimeType));
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
