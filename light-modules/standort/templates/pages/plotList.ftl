[#import "/standort/templates/includes/filters.ftl" as filters]
[#import "/standort/templates/includes/fit.ftl" as fit]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#import "/standort/templates/includes/watch.ftl" as watch]
[#assign here = cmsfn.link(content)!]
[#assign taken = filters.asked("vergebene") == "ja"]
[#assign all = items.offered("plots", taken)]
[#assign place = filters.asked("gemeinde")]
[#assign found = items.having(all, "municipality", place)]
[#assign answer = finderfn.plots(found)]
[#assign need = answer.need]
[#assign listed = answer.plots?map(ranked -> ranked.item)]
[#assign plotted = map.hasOne?then(finderfn.map("plots", listed)!"", "")]
[#assign part = (plotted.part)!""]
[#assign comparison = layout.address("comparison")]
[#assign narrowed = place != "" || need.stated || part != "" || taken]
[@layout.page asked=finderfn.asked("plots", []) title=content.title!content.@name description=content.description!"" index=!narrowed]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap" aria-labelledby="entries">
  [@fit.form here need reference.items("municipalities") place taken][@watch.along watch.named("plots") watch.named("companies") /][@map.along plotted /][/@fit.form]
  <h2 class="visually-hidden" id="entries">${i18n["list.entries"]}</h2>
  <p class="hits" role="status">${i18n.get("list.hits", [listed?size, all?size])}[#if narrowed] <a href="${here}">${i18n["filter.reset"]}</a>[/#if]</p>
  [#if need.stated && listed?has_content]<p>${i18n["fit.order"]}</p>[/#if]
  [#if !listed?has_content]
  <div class="note"><p>${i18n["list.zero"]}</p>
  [#if part != "" && found?has_content]<p><a href="${here}[#if place != ""]?gemeinde=${place?url}[/#if]">${values.counted("plotMap.zero", found?size)}</a></p>[/#if]
  [#if place != ""]<p><a href="${here}">${values.counted("list.zero.place", all?size)}</a></p>[/#if]</div>
  [/#if]
  [#if plotted?has_content && (listed?has_content || part != "")][@map.finder plotted here /][/#if]
  [#if listed?has_content]
  <ul class="site-list" id="list">
    [#list answer.plots as ranked]
    [#if need.stated]
    <li class="fitted"><ul class="site-list">[@lists.plot item=ranked.item compare=(comparison != "") /]</ul>[@fit.lights ranked.fit /]</li>
    [#else]
    [@lists.plot item=ranked.item compare=(comparison != "") /]
    [/#if]
    [/#list]
  </ul>
  [#if comparison != "" && listed?size gt 1]
  <form class="compare-bar" id="compare" action="${comparison}" method="get">
    [@watch.along [] watch.named("companies") /]
    <button class="btn" type="submit">${i18n["comparison.chosen"]}</button>
    [#assign watchList = layout.address("watchList")]
    [#if watchList != ""]<button class="btn ghost" type="submit" formaction="${watchList}">${i18n["watch.chosen"]}</button>[/#if]
    <p>${i18n["comparison.hint"]}</p>
  </form>
  [/#if]
  <p class="take-away">${i18n["export.plots"]} <a href="/exports/plots.geojson?[#if taken]vergebene=ja&amp;[/#if][#if place != ""]gemeinde=${place?url}&amp;[/#if][#if part != ""]ausschnitt=${part?url}&amp;[/#if]language=${cmsfn.language()}">GeoJSON</a>, <a href="/exports/openimmo.xml[#if place != ""]?gemeinde=${place?url}[/#if]">OpenImmo</a></p>
  [/#if]
</section>
<div class="space-before"></div>
[@cms.area name="main" /]
[@layout.neighbours /]
[/@layout.page]
