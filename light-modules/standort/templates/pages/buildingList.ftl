[#import "/standort/templates/includes/filters.ftl" as filters]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign here = cmsfn.link(content)!]
[#assign taken = filters.asked("vergebene") == "ja"]
[#assign all = items.offered("buildings", taken)]
[#assign place = filters.asked("gemeinde")]
[#assign kind = filters.asked("art")]
[#assign least = filters.whole(filters.asked("ab"))]
[#assign kinds = []]
[#list all as item][#list values.several(item.objectType!"") as one][#if !kinds?seq_contains(one)][#assign kinds = kinds + [one]][/#if][/#list][/#list]
[#assign found = items.having(items.having(all, "municipality", place), "objectType", kind)]
[#if least gt 0][#assign found = found?filter(item -> item.areaUsable?? && item.areaUsable?is_number && item.areaUsable gte least)][/#if]
[#assign narrowed = place != "" || kind != "" || least gt 0 || taken]
[@layout.page asked=finderfn.asked("", ["gemeinde", "art", "ab", "vergebene"]) title=content.title!content.@name description=content.description!"" index=!narrowed]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap" aria-labelledby="entries">
  <form class="filters three" action="${here}" method="get" data-filters>
    [@filters.place "gemeinde" place reference.items("municipalities") /]
    [@filters.choice "art" i18n["filter.building.kind"] kinds "buildings.objectType" kind /]
    [@filters.number "ab" i18n["filter.building.size"] least /]
    <div class="field check"><label><input type="checkbox" name="vergebene" value="ja"[#if taken] checked[/#if]> ${i18n["filter.building.taken"]}</label></div>
    <button class="btn" type="submit">[@icons.icon "search" /]${i18n["filter.show"]}</button>
  </form>
  <h2 class="visually-hidden" id="entries">${i18n["list.entries"]}</h2>
  <p class="hits" role="status">${i18n.get("list.hits", [found?size, all?size])}[#if narrowed] <a href="${here}">${i18n["filter.reset"]}</a>[/#if]</p>
  [#if found?has_content]
  [@lists.show "building" found /]
  [#else]
  <div class="note"><p>${i18n["list.zero"]}</p>
  <ul>
    [#-- One criterion at a time is let go, so that nobody is led elsewhere without being told. --]
    [#if place != ""][#assign without = items.having(all, "objectType", kind)?filter(item -> least lte 0 || (item.areaUsable?? && item.areaUsable?is_number && item.areaUsable gte least))]<li>${i18n.get("list.zero.place", [without?size])}</li>[/#if]
    [#if least gt 0]<li>${i18n.get("list.zero.size", [items.having(items.having(all, "municipality", place), "objectType", kind)?size])}</li>[/#if]
    [#if kind != ""][#assign without = items.having(all, "municipality", place)?filter(item -> least lte 0 || (item.areaUsable?? && item.areaUsable?is_number && item.areaUsable gte least))]<li>${i18n.get("list.zero.kind", [without?size])}</li>[/#if]
  </ul></div>
  [/#if]
</section>
<div class="space-before"></div>
[@cms.area name="main" /]
[@layout.neighbours /]
[/@layout.page]
