[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[#-- What the search finds for the word, the best first. A search out of order never stops the page. --]
[#assign folders = {}]
[#list ["website", "companies", "products", "projects", "plots", "buildings", "estates", "events", "stories", "campaigns", "services", "publications", "audio", "municipalities"] as workspace]
  [#assign below = (workspace == "website")?then(layout.settings.home!"/", (layout.settings.items[workspace])!"")]
  [#if below != ""][#assign folders = folders + {workspace: below}][/#if]
[/#list]
[#assign answer = finderfn.ranked(word, folders, 50)]
[#if answer.shortened]<p>${i18n["finder.shortened"]}</p>[/#if]
[#if answer.items?has_content]
<p class="hits" role="status">${values.counted("search.hits", answer.total, [answer.words])}</p>
[#if answer.corrected?has_content]<p class="corrected">${i18n["finder.corrected"]} <strong>${answer.corrected}</strong></p>[/#if]
[#if answer.looser?has_content]<p class="corrected">${i18n["finder.looser"]} <strong>${answer.looser}</strong></p>[/#if]
<ol class="search-results">
  [#list answer.items as hit]
  <li><h3><a href="${cmsfn.link(hit)!}">${hit.title!hit.name!hit.@name}</a></h3><p class="facts-line">${i18n[(hit.foundIn == "website")?then("sitemap.pages", "sitemap." + hit.foundIn)]}</p>[#assign said = hit.excerpt!hit.teaser!hit.summary!hit.short!seo.plain((cmsfn.decode(hit).description)!"")?html][#if said?has_content]<p>${said}</p>[/#if]</li>
  [/#list]
</ol>
[#elseif !answer.complete]
<div class="note"><p>${i18n["finder.incomplete"]}</p></div>
[#else]
<div class="note"><p>${i18n.get("search.none", [answer.words])}</p><p>${i18n["search.none.advice"]}</p></div>
[#include "/standort/templates/includes/ways.ftl"]
[/#if]
