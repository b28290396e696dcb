package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.PathPattern;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** A permission as it is typed in the role's form; may be wrong. */
@TemplateVisible
record PermissionRow(String action, String workspace, String path, String contentType, String field, boolean wrong) {

    static final PermissionRow EMPTY = new PermissionRow("", "*", "/**", "*", "*", false);

    private static final int MOST = 500;

    static List<PermissionRow> of(Set<Permission> permissions) {
        return permissions.stream()
                .map(permission -> new PermissionRow(
                        permission.action(),
                        permission.workspace(),
                        permission.path().text(),
                        permission.contentType(),
                        permission.field(),
                        false))
                .sorted(Comparator.comparing(PermissionRow::action).thenComparing(PermissionRow::path))
                .toList();
    }

    /** Rows without an action are not meant. */
    static List<PermissionRow> read(MultiValueMap<String, String> fields) {
        List<PermissionRow> rows = new ArrayList<>();
        List<String> actions = fields.getOrDefault("action", List.of());
        for (int at = 0; at < Math.min(MOST, actions.size()); at++) {
            if (!actions.get(at).isBlank()) {
                PermissionRow row = new PermissionRow(
                        actions.get(at).strip(),
                        cell(fields, "workspace", at, "*"),
                        cell(fields, "path", at, "/**"),
                        cell(fields, "contentType", at, "*"),
                        cell(fields, "field", at, "*"),
                        false);
                rows.add(row.permission().isPresent() ? row : row.asWrong());
            }
        }
        return rows;
    }

    static Set<Permission> permissions(List<PermissionRow> rows) {
        return rows.stream().flatMap(row -> row.permission().stream()).collect(Collectors.toSet());
    }

    /** Empty when a part of it is no such thing. */
    Optional<Permission> permission() {
        try {
            return Optional.of(new Permission(action, workspace, new PathPattern(path), contentType, field));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private PermissionRow asWrong() {
        return new PermissionRow(action, workspace, path, contentType, field, true);
    }

    private static String cell(MultiValueMap<String, String> fields, String name, int at, String otherwise) {
        List<String> cells = fields.getOrDefault(name, List.of());
        return at < cells.size() && !cells.get(at).isBlank() ? cells.get(at).strip() : otherwise;
    }
}
