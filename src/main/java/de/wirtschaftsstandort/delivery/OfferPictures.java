package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.openimmo.WriteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published pictures of a plot or a building, as files for other portals name them. */
final class OfferPictures {

    private OfferPictures() {}

    /** @param origin scheme and host in front of addresses */
    static List<WriteFile.Picture> of(ContentNode offer, ContentNodes nodes, String language, String origin) {
        List<String> keys = texts(offer, "images", "");
        List<String> titles = texts(offer, "imageTexts", language);
        if (titles.isEmpty()) {
            titles = texts(offer, "imageTexts", "");
        }
        List<WriteFile.Picture> pictures = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            String title = at < titles.size() ? titles.get(at) : "";
            Optional<Asset> asset = Assets.find(nodes, keys.get(at)).filter(Asset::isRaster);
            asset.ifPresent(found ->
                    pictures.add(new WriteFile.Picture(origin + AssetLinks.to(found), found.mimeType(), title)));
        }
        return pictures;
    }

    private static List<String> texts(ContentNode offer, String name, String language) {
        return offer.property(PropertyKey.of(name, language)).map(PropertyValue::values).orElse(List.of()).stream()
                .map(Object::toString)
                .toList();
    }
}
