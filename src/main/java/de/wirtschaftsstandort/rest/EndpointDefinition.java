package de.wirtschaftsstandort.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file below {@code restEndpoints} as Magnolia's delivery API version 2 writes it; what is {@code null} was not given.
 *
 * @param className class of the definition; only its last part counts
 * @param type short name instead of a class
 * @param nodeTypes what a query finds and an address may name
 * @param childNodeTypes what is embedded in a node, down to the depth
 * @param strict node types without their subtypes
 * @param limit nodes on a page of results unless the request says so
 * @param endpointPath address below {@code /.rest} instead of the file's place
 * @param systemProperties patterns of {@code jcr:} and {@code mgnl:} names with {@code *}; instead of all or none
 * @param references a map by name counts too; in file order
 * @param referenceDepth how many references may lie in each other
 * @param referenceRepeat whether a node is written again inside of itself
 */
public record EndpointDefinition(
        @JsonProperty("class") @Nullable String className,
        @JsonProperty("$type") @Nullable String type,
        @Nullable String workspace,
        @Nullable String rootPath,
        @Nullable List<String> nodeTypes,
        @Nullable List<String> childNodeTypes,
        @Nullable Integer depth,
        @Nullable Boolean includeSystemProperties,
        @Nullable List<String> systemProperties,
        @Nullable Boolean strict,
        @Nullable Integer limit,
        @Nullable String endpointPath,
        @Nullable Boolean bypassWorkspaceAcls,
        @Nullable Boolean personalized,
        @Nullable List<Reference> references,
        @Nullable Integer referenceDepth,
        @Nullable Boolean referenceRepeat) {

    /** @param nodeType empty or absent for nodes of every type */
    public record Reference(
            @Nullable String name,
            @Nullable String propertyName,
            @Nullable String nodeType,
            @Nullable Resolver referenceResolver) {}

    /**
     * @param expand the target's content instead of only its address
     * @param targetWorkspace where the target of a node reference lies
     * @param generateLink the target's address on the site as well
     * @param assetRenditions names of the theme's imaging variations, and {@code original}
     */
    public record Resolver(
            @JsonProperty("class") @Nullable String className,
            @JsonProperty("$type") @Nullable String type,
            @Nullable String implementationClass,
            @Nullable Boolean expand,
            @Nullable String targetWorkspace,
            @Nullable Boolean generateLink,
            @Nullable Boolean includeDownloadLink,
            @Nullable Boolean includeAssetMetadata,
            @Nullable List<String> assetRenditions) {}
}
