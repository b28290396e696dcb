[#import "/standort/templates/includes/filters.ftl" as filters]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#assign here = cmsfn.link(content)!]
[#assign coming = items.upcoming()]
[#assign kind = filters.asked("art")]
[#assign mode = filters.asked("format")]
[#assign kinds = []]
[#list coming as event][#if event.kind?has_content && !kinds?seq_contains(event.kind)][#assign kinds = kinds + [event.kind]][/#if][/#list]
[#assign found = items.having(items.having(coming, "kind", kind), "mode", mode)]
[#assign past = items.first(items.past(), 12)]
[#assign narrowed = kind != "" || mode != ""]
[@layout.page asked=finderfn.asked("", ["art", "format"]) title=content.title!content.@name description=content.description!"" index=!narrowed]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap" aria-labelledby="entries">
  <form class="filters" action="${here}" method="get" data-filters>
    [@filters.choice "art" i18n["events.kind.label"] kinds "events.kind" kind /]
    [@filters.choice name="format" label=i18n["events.mode.label"] options=["onsite", "online", "hybrid"] prefix="events.mode" chosen=mode /]
    <button class="btn" type="submit">[@icons.icon "search" /]${i18n["filter.show"]}</button>
  </form>
  <h2 class="visually-hidden" id="entries">${i18n["event.coming"]}</h2>
  <p class="hits" role="status">${i18n.get("list.hits", [found?size, coming?size])}[#if narrowed] <a href="${here}">${i18n["filter.reset"]}</a>[/#if]</p>
  [@lists.show "event" found /]
</section>
[#if past?has_content && !narrowed]
<section class="section wrap" aria-labelledby="past"><h2 id="past">${i18n["event.past"]}</h2><div class="space-before">[@lists.show "event" past /]</div></section>
[/#if]
<div class="space-before"></div>
[@cms.area name="main" /]
[@layout.neighbours /]
[/@layout.page]
