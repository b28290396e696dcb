package de.wirtschaftsstandort.openimmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of fields against the content types it is about. */
class OfferFieldsTests {

    private static final Path MODULE = Path.of("light-modules");

    /** Left to editors: who is responsible and when it was checked, what became of it, media, what the site itself needs. */
    private static final Set<String> NOT_EXCHANGED = Set.of(
            "contact",
            "contactOwner",
            "images",
            "imageTexts",
            "imageCredits",
            "plan",
            "aerial",
            "video",
            "videoTranscript",
            "tour",
            "documents",
            "xplan",
            "owner",
            "source",
            "verifiedAt",
            "verifiedBy",
            "nextReviewOn",
            "publishFrom",
            "publishUntil",
            "seoTitle",
            "seoDescription",
            "shareImage",
            "motif",
            "ownerConsent",
            "measureRef",
            "stateHistory",
            "successors");

    private static Set<String> properties(Path file) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        String type = Files.readString(file).replaceAll("(?s)\\n  subModels:.*", "");
        for (MatchResult found : Pattern.compile("(?m)^\\s*- (?:name: (\\w+)|!include:(\\S+))")
                .matcher(type)
                .results()
                .toList()) {
            if (found.group(1) != null) {
                names.add(found.group(1));
            } else {
                names.addAll(properties(MODULE.resolve(found.group(2).substring(1))));
            }
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void everyFieldOfTheTypeIsExchangedOrNamedHere(OfferKind kind) throws IOException {
        Set<String> type = properties(MODULE.resolve("standort/contentTypes/" + kind.workspace() + ".yaml"));
        Set<String> mapped = OfferFields.of(kind).stream()
                .filter(OfferField::isStored)
                .map(OfferField::property)
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(type).hasSizeGreaterThan(80).containsAll(mapped);
        type.removeAll(mapped);
        assertThat(NOT_EXCHANGED).containsAll(type);
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void everyFieldHasOneRowAndEveryElementOneField(OfferKind kind) {
        List<OfferField> stored =
                OfferFields.of(kind).stream().filter(OfferField::isStored).toList();

        assertThat(stored).extracting(OfferField::property).doesNotHaveDuplicates();
        assertThat(stored.stream().map(OfferField::path).filter(path -> !path.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFieldWhoseElementSaysLessTravelsExactlyToo() {
        assertThat(OfferFields.of(OfferKind.PLOT))
                .filteredOn(field ->
                        field.type() == FieldType.CHOICE && !field.path().isEmpty() && !field.exact())
                .isNotEmpty()
                .allSatisfy(field -> {
                    assertThat(field.codes().keySet()).containsExactlyInAnyOrderElementsOf(field.values());
                    assertThat(field.codes().values()).doesNotHaveDuplicates();
                });
    }
}
