package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTests {

    private static final Place PAGE = Place.node("website", "/flaechen/nordpark", "page");

    private static Rights rights(String action, String workspace, String path, String type, String field) {
        return new Rights(Set.of(new Permission(action, workspace, new PathPattern(path), type, field)));
    }

    @Test
    void denyEverythingWithoutAPermission() {
        assertThat(Rights.NONE.may(Actions.CONTENT_READ)).isFalse();
        assertThat(Rights.NONE.may(Actions.CONTENT_READ, PAGE)).isFalse();
    }

    @Test
    void coverAnAreaOfActionsByItsStarAndNoNeighbour() {
        Rights rights = new Rights(Set.of(Permission.everywhere("content.*")));

        assertThat(rights.may(Actions.CONTENT_PUBLISH, PAGE)).isTrue();
        assertThat(rights.may(Action.of("contents.publish"))).isFalse();
        assertThat(rights.may(Actions.PEOPLE_MANAGE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "content.write, website, /flaechen/**, page, *, true",
        "content.write, *, /**, *, *, true",
        "content.read, website, /flaechen/**, page, *, false",
        "content.write, dam, /flaechen/**, page, *, false",
        "content.write, website, /firmen/**, page, *, false",
        "content.write, website, /flaechen/**, company, *, false",
        "content.write, website, /flaechen/**, page, title, false"
    })
    void needEveryPartOfOnePermissionToFit(
            String action, String workspace, String path, String type, String field, boolean allowed) {
        assertThat(rights(action, workspace, path, type, field).may(Actions.CONTENT_WRITE, PAGE))
                .isEqualTo(allowed);
    }

    @Test
    void holdForOneFieldAlone() {
        Rights rights = rights("content.write", "*", "/**", "*", "title");

        assertThat(rights.may(Actions.CONTENT_WRITE, PAGE.field("title"))).isTrue();
        assertThat(rights.may(Actions.CONTENT_WRITE, PAGE.field("text"))).isFalse();
        assertThat(rights.may(Actions.CONTENT_WRITE)).isTrue();
    }

    @Test
    void doNotAddUpOverPermissions() {
        Rights rights = new Rights(Set.of(
                new Permission("content.write", "website", new PathPattern("/a/**"), "*", "*"),
                new Permission("content.write", "dam", PathPattern.EVERYTHING, "*", "*")));

        assertThat(rights.may(Actions.CONTENT_WRITE, Place.node("website", "/b", "page")))
                .isFalse();
    }

    @Test
    void nameThePathsOfAWorkspaceForLists() {
        Rights rights = new Rights(Set.of(
                new Permission("content.read", "website", new PathPattern("/a/**"), "page", "*"),
                new Permission("content.read", "*", new PathPattern("/b"), "*", "*"),
                new Permission("content.read", "dam", new PathPattern("/c"), "*", "*"),
                new Permission("content.read", "website", new PathPattern("/d"), "*", "title")));

        assertThat(rights.paths(Actions.CONTENT_READ, "website", "page"))
                .extracting(PathPattern::text)
                .containsExactlyInAnyOrder("/a/**", "/b");
    }

    @ParameterizedTest
    @CsvSource({
        "/**, /, true",
        "/**, /a/b, true",
        "/a, /a, true",
        "/a, /a/b, false",
        "/a/*, /a, false",
        "/a/*, /a/b, true",
        "/a/*, /a/b/c, false",
        "/a/**, /a, true",
        "/a/**, /a/b/c, true",
        "/a/**, /ab, false",
        "/*, /a, true",
        "/*, /, false",
        "/, /, true",
        "/, /a, false",
        "/a.b/**, /axb/c, false",
        "/a+(b)/*, /a+(b)/c, true"
    })
    void matchPathsInJavaAsInTheDatabase(String pattern, String path, boolean matches) {
        PathPattern parsed = new PathPattern(pattern);

        assertThat(parsed.matches(path)).isEqualTo(matches);
        assertThat(java.util.regex.Pattern.compile(parsed.postgresRegex())
                        .matcher(path)
                        .find())
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "/a/", "/a/**/b", "/a*", "//", "**"})
    void refuseWhatIsNoPattern(String text) {
        assertThatThrownBy(() -> new PathPattern(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "content", "Content.read", "content.*.x", "content."})
    void refuseWhatIsNoAction(String action) {
        assertThatThrownBy(() -> Permission.everywhere(action)).isInstanceOf(IllegalArgumentException.class);
    }
}
