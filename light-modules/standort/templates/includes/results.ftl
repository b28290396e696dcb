[#-- What the search finds for the word; a search that is out of order never stops the page. --]
[#assign hits = (searchfn.searchPages(word, cmsfn.language()))!""]
[#if hits?has_content]
<p class="hits" role="status">${i18n.get("search.hits", [hits?size, shownWord])}</p>
<ol class="search-results">
  [#list hits as hit]
  <li><h3><a href="${cmsfn.link(hit)!}">${hit.title!hit.name!hit.@name}</a></h3>[#if hit.description?has_content]<p>${hit.description}</p>[/#if]</li>
  [/#list]
</ol>
[#else]
<div class="note"><p>${i18n.get("search.none", [shownWord])}</p><p>${i18n["search.none.advice"]}</p></div>
[/#if]
