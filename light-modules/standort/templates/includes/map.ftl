[#-- Maps drawn from the outlines of the municipalities; the same facts stand in lists beside them. --]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/reference.ftl" as reference]

[#-- Named on the map by the site's parameters: centres always, others where there is room. --]
[#assign drawing = sitefn.site().parameters.map!{}]
[#assign centres = drawing.centres![]]
[#assign others = drawing.others![]]

[#-- All municipalities; each leads to its page. --]
[#macro county caption]
[#local drawn = reference.outline()]
[#if drawn?has_content]
[#local pages = {}]
[#list reference.items("municipalities") as item][#local pages = pages + {(item.ags!""): cmsfn.link(item)!""}][/#list]
<figure class="map">
  <svg viewBox="0 0 ${drawn.width?c} ${drawn.height?c}" role="group" aria-label="${i18n["map.county"]}">
    [#list drawn.areas as area]
    [#local shade = "t" + (area?index % 4)?c]
    [#if (pages[area.ags]!"") != ""]
    <a href="${pages[area.ags]}" aria-label="${area.name}"><path class="place ${shade}" fill-rule="evenodd" d="${area.path}"><title>${area.name}</title></path></a>
    [#else]
    <path class="place ${shade}" fill-rule="evenodd" d="${area.path}"/>
    [/#if]
    [/#list]
    [#list drawn.areas as area]
    [#if centres?seq_contains(area.ags)]
    <text class="name" x="${area.x?c}" y="${area.y?c}" aria-hidden="true">${area.name}</text>
    [#elseif others?seq_contains(area.ags)]
    <text class="name minor" x="${area.x?c}" y="${area.y?c}" aria-hidden="true">${area.name}</text>
    [/#if]
    [/#list]
  </svg>
  <figcaption>${caption} ${i18n["source.borders"]}</figcaption>
</figure>
[/#if]
[/#macro]

[#-- The county with one municipality marked. --]
[#macro place ags]
[#local drawn = reference.outline()]
[#local one = reference.municipality(ags)]
[#if drawn?has_content && one?has_content]
<figure class="map">
  <svg viewBox="0 0 ${drawn.width?c} ${drawn.height?c}" role="img" aria-label="${i18n.get("map.place", [one.name])}">
    [#list drawn.areas as area]<path class="place[#if area.ags == ags] current[/#if]" fill-rule="evenodd" d="${area.path}"/>[/#list]
  </svg>
  <figcaption>${i18n["source.borders"]}</figcaption>
</figure>
[/#if]
[/#macro]

[#-- The outline of one municipality as a small sign. --]
[#macro shape area=""]
[#if area?has_content]<svg class="shape" viewBox="${area.viewBox}" aria-hidden="true"><path fill-rule="evenodd" d="${area.path}"/></svg>[#else]<span class="shape"></span>[/#if]
[/#macro]

[#--
  The plots of a list on the county: the part shown is that of the address, and what is in it is the list. drawn: the county's
  outline; plotted: answer of finderfn.plotMap; entries: the plots; here: the page.
--]
[#macro plots drawn plotted entries here]
<figure class="map plot-map">
  <p><a href="#list">${i18n["plotMap.skip"]}</a></p>
  <svg viewBox="${plotted.viewBox}" role="group" aria-label="${i18n["plotMap.name"]}" data-plot-map data-edges="[#list plotted.edges as edge]${edge?c}[#sep],[/#list]">
    [#list drawn.areas as area]<path class="place" fill-rule="evenodd" d="${area.path}"><title>${area.name}</title></path>[/#list]
    [#list plotted.pins as pin]
    [#local item = entries[pin.at]]
    <a href="#plot-${pin.name}" aria-label="${items.name(item)}"><circle class="pin" cx="${pin.x?c}" cy="${pin.y?c}" r="${(plotted.unit * 1.4)?c}"><title>${items.name(item)}</title></circle></a>
    [/#list]
  </svg>
  <nav aria-label="${i18n["plotMap.ways"]}">
    <ul>[#list plotted.ways as way]<li><a href="${here}${way.query}" rel="nofollow">${i18n["plotMap." + way.name]}</a></li>[/#list]</ul>
  </nav>
  <figcaption>[#if plotted.part == ""]${i18n["plotMap.all.caption"]}[#else]${i18n["plotMap.part.caption"]}[/#if][#if plotted.withoutPlace gt 0] ${i18n.get("plotMap.withoutPlace", [plotted.withoutPlace])}[/#if] <span data-plot-map-hint hidden>${i18n["plotMap.draw"]}</span> ${i18n["source.borders"]}</figcaption>
</figure>
[/#macro]
