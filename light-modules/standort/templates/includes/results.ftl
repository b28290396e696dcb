[#-- What the search finds for the word: pages first, then the items by kind. A search out of order never stops the page. --]
[#assign groups = []][#assign total = 0]
[#list ["website", "companies", "products", "projects", "plots", "buildings", "estates", "events", "stories", "campaigns", "services", "publications", "audio", "municipalities"] as workspace]
  [#assign below = (workspace == "website")?then(layout.settings.home!"/", (layout.settings.items[workspace])!"")]
  [#if below != ""]
    [#if workspace == "website"][#assign hits = (searchfn.searchPages(word, below, 20, 0))![]][#else][#assign hits = (searchfn.searchContent(workspace, word, below, "mgnl:content", 10, 0))![]][/#if]
    [#if hits?has_content][#assign groups = groups + [{"name": workspace, "hits": hits}]][#assign total = total + hits?size][/#if]
  [/#if]
[/#list]
[#if groups?has_content]
<p class="hits" role="status">${i18n.get("search.hits", [total, word])}</p>
[#list groups as group]
<section class="space-before" aria-labelledby="g-${group.name}">
  <h3 id="g-${group.name}">${i18n[(group.name == "website")?then("sitemap.pages", "sitemap." + group.name)]}</h3>
  <ol class="search-results">
    [#list group.hits as hit]
    <li><h4><a href="${cmsfn.link(hit)!}">${hit.title!hit.name!hit.@name}</a></h4>[#assign said = hit.excerpt!hit.description!hit.teaser!hit.summary!hit.short!""][#if said?has_content]<p>${said}</p>[/#if]</li>
    [/#list]
  </ol>
</section>
[/#list]
[#else]
<div class="note"><p>${i18n.get("search.none", [word])}</p><p>${i18n["search.none.advice"]}</p></div>
[/#if]
