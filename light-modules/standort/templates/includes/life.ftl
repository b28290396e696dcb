[#-- The life of a plot or a building: which states it had, and where to look when it is gone. --]
[#import "/standort/templates/includes/facts.ftl" as facts]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/values.ftl" as values]

[#-- The states it had, the latest first. type: the item's content type. --]
[#macro history item type]
[#local changes = plotfn.history(item)]
[#if changes?has_content]
<section aria-labelledby="life" data-document>
  <h2 id="life">${i18n["life.title"]}</h2>
  <ul class="life">
    [#list changes as change]<li[#if change?is_first] class="now"[/#if]>${i18n.get(change?is_first?then("life.now", "life.then"), [values.day(change.since?date.iso), values.choice(type + ".state", change.state)])}</li>[/#list]
  </ul>
</section>
[/#if]
[/#macro]

[#-- Why somebody who wanted the one should look at the other. --]
[#function reason item other why kilometres]
  [#local words = []]
  [#if why == "estate"][#local words = [items.name(items.linked("estates", item.estate!""))]][/#if]
  [#local text = i18n.get("life.instead." + why, words)]
  [#return text + (kilometres gte 0)?then(" · " + i18n.get("life.instead.away", [kilometres?string(",##0.0")]), "")]
[/#function]

[#-- What to look at instead of an item that is taken. level: of the heading; asking: each with the way to the form about it. --]
[#macro instead item type level="2" asking=false]
[#local others = plotfn.instead(item)]
<section class="instead" id="instead" aria-labelledby="instead-title">
  <h${level} id="instead-title">${i18n["life.instead." + type]}</h${level}>
  [#if others?has_content]
  <ul class="instead-list">
    [#list others as other]
    [#local size = (type == "plots")?then(facts.reading(other.item, "plots.areaFree:area"), facts.reading(other.item, "buildings.areaUsable:area"))]
    <li>
      <p class="badges">[@lists.state other.item type /][@lists.sample other.item /]</p>
      [@lists.title item=other.item level=(level?number + 1)?c /]
      <p class="facts-line">${reason(item, other.item, other.reason, other.kilometres)}[#if size != ""] · ${size}[/#if]</p>
      [#if asking]<p><a class="more" href="${layout.enquiry(other.item, type, "plots")}">${i18n["life.instead.ask"]}<span class="visually-hidden">: ${items.name(other.item)}</span> [@icons.icon "arrow" /]</a></p>[/#if]
    </li>
    [/#list]
  </ul>
  [#else]
  <p>${i18n["life.instead.none"]}</p>
  [/#if]
</section>
[/#macro]
