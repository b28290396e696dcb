package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * What the catalogue shows for one address.
 *
 * @param words as typed
 * @param total all that match
 * @param shortened whether only the beginning of what was typed is searched for
 * @param corrected the words searched instead; empty when those typed were
 * @param looser the words searched alone because nothing has all that were typed; empty when all were
 * @param narrowed whether anything was asked for at all
 * @param chosen each value chosen, with the address without it
 * @param relaxed one criterion at a time let go, only when nothing was found
 * @param complete false while the search is being prepared
 * @param query what was asked for, as it follows a path, without the page
 */
@TemplateVisible
public record CompanyList(
        String words,
        boolean shortened,
        int total,
        int page,
        int pages,
        String corrected,
        String looser,
        boolean narrowed,
        boolean edition2025,
        String sort,
        String place,
        int kilometres,
        List<Facet> facets,
        List<Choice> chosen,
        List<Relaxed> relaxed,
        List<Link> pageLinks,
        boolean complete,
        String query,
        List<FinderResult.Hit> hits) {

    /** @param facet parameter of the facet; {@code umkreis} for the radius */
    @TemplateVisible
    public record Choice(String facet, String words, Facet.Value value, String without) {}

    /**
     * What would be there without one criterion.
     *
     * @param criterion {@code q}, {@code umkreis}, {@code ausschnitt} or the parameter of a facet
     * @param words what would be looked for instead of the words of {@code q}; empty for none
     */
    @TemplateVisible
    public record Relaxed(String criterion, String words, int items, String query) {}

    @TemplateVisible
    public record Link(int number, String query, boolean current) {}

    public CompanyList {
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
        relaxed = List.copyOf(relaxed);
        pageLinks = List.copyOf(pageLinks);
        hits = List.copyOf(hits);
    }
}
