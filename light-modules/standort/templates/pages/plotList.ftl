[#import "/standort/templates/includes/filters.ftl" as filters]
[#import "/standort/templates/includes/fit.ftl" as fit]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#assign here = cmsfn.link(content)!]
[#assign all = items.offered("plots")]
[#assign place = filters.asked("gemeinde")]
[#assign found = items.having(all, "municipality", place)]
[#assign answer = finderfn.plots(found)]
[#assign need = answer.need]
[#assign comparison = layout.address("comparison")]
[#assign narrowed = place != "" || need.stated]
[@layout.page title=content.title!content.@name description=content.description!"" index=!narrowed]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap" aria-labelledby="entries">
  [@fit.form here need reference.items("municipalities") place /]
  <h2 class="visually-hidden" id="entries">${i18n["list.entries"]}</h2>
  <p class="hits" role="status">${i18n.get("list.hits", [found?size, all?size])}[#if narrowed] <a href="${here}">${i18n["filter.reset"]}</a>[/#if]</p>
  [#if need.stated && found?has_content]<p>${i18n["fit.order"]}</p>[/#if]
  [#if found?has_content]
  <ul class="site-list">
    [#list answer.plots as ranked]
    [#if need.stated]
    <li class="fitted"><ul class="site-list">[@lists.plot item=ranked.item compare=(comparison != "") /]</ul>[@fit.lights ranked.fit /]</li>
    [#else]
    [@lists.plot item=ranked.item compare=(comparison != "") /]
    [/#if]
    [/#list]
  </ul>
  [#if comparison != "" && found?size gt 1]
  <form class="compare-bar" id="compare" action="${comparison}" method="get">
    <button class="btn" type="submit">${i18n["comparison.chosen"]}</button>
    <p>${i18n["comparison.hint"]}</p>
  </form>
  [/#if]
  <p class="take-away">${i18n["export.plots"]} <a href="/exports/plots.geojson?[#if place != ""]gemeinde=${place?url}&amp;[/#if]language=${cmsfn.language()}">GeoJSON</a></p>
  [#else]
  <div class="note"><p>${i18n["list.zero"]}</p>
  [#if place != ""]<p><a href="${here}">${i18n.get("list.zero.place", [all?size])}</a></p>[/#if]</div>
  [/#if]
</section>
<div class="space-before"></div>
[@cms.area name="main" /]
[@layout.neighbours /]
[/@layout.page]
