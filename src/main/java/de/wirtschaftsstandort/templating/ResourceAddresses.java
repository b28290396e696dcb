package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;

/** Public addresses of module resources. */
final class ResourceAddresses {

    private static final String PREFIX = "/.resources";

    private final ModuleResources resources;

    ResourceAddresses(ModuleResources resources) {
        this.resources = resources;
    }

    static String plain(ModuleResource resource) {
        return PREFIX + resource.path();
    }

    /** With the version in the file name, so that it may be kept for ever. */
    static String fingerprinted(ModuleResource resource) {
        String plain = plain(resource);
        int dot = plain.lastIndexOf('.');
        return plain.substring(0, dot) + "~" + resource.version() + "~cache" + plain.substring(dot);
    }

    /** The address with its fingerprint; as it is when it is no resource of ours. */
    String fingerprinted(String address) {
        return address.startsWith(PREFIX + "/")
                ? resources
                        .find(address.substring(PREFIX.length()))
                        .map(ResourceAddresses::fingerprinted)
                        .orElse(address)
                : address;
    }
}
