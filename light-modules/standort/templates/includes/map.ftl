[#-- Maps drawn from the file of the municipalities' outlines; the same facts stand in lists beside them. --]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]

[#-- Named on the map by the site's parameters: centres always, others where there is room. --]
[#assign drawing = sitefn.site().parameters.map!{}]
[#assign centres = drawing.centres![]]
[#assign others = drawing.others![]]
[#-- The outlines are those of one county: a site that names no places on them has no map. --]
[#assign hasOne = drawing?has_content]

[#-- What addresses call the layers. --]
[#assign layerValues = {"plots": "flaechen", "companies": "unternehmen", "estates": "standorte", "stations": "bahnhoefe", "airports": "flughaefen"}]

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
    <a href="${pages[area.ags]}" aria-label="${area.name}"><use class="place ${shade}" href="${ctx.contextPath!}${drawn.part(area.ags)}"><title>${area.name}</title></use></a>
    [#else]
    <use class="place ${shade}" href="${ctx.contextPath!}${drawn.part(area.ags)}"/>
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
    <use class="place" href="${ctx.contextPath!}${drawn.all}"/><use class="place current" href="${ctx.contextPath!}${drawn.part(ags)}"/>
  </svg>
  <figcaption>${i18n["source.borders"]}</figcaption>
</figure>
[/#if]
[/#macro]

[#-- The outline of one municipality as a small sign. --]
[#macro shape drawn area=""]
[#if area?has_content]<svg class="shape" viewBox="${area.frame.viewBox}" aria-hidden="true"><use href="${ctx.contextPath!}${drawn.part(area.ags)}"/></svg>[#else]<span class="shape"></span>[/#if]
[/#macro]

[#-- What a mark leads to; empty text where there is nothing more to see. --]
[#function target layer mark item here]
  [#if mark.closer != ""][#return here + mark.closer + "#map"][/#if]
  [#if mark.places gt 1]
    [#if layer.own][#return "#list"][/#if]
    [#local list = layout.address(layer.id)]
    [#if layer.id == "companies" && list != ""][#return list + "?ausschnitt=" + mark.around?url][/#if]
    [#return list]
  [/#if]
  [#if !item?has_content][#return ""][/#if]
  [#return (layer.own && layer.id == "plots")?then("#plot-" + item.@name, cmsfn.link(item)!"")]
[/#function]

[#macro mark layer one here]
[#local item = ""]
[#if one.node != ""][#local item = cmsfn.contentById(one.node, layer.id)!""][/#if]
[#local href = target(layer, one, item, here)]
[#local name = one.name]
[#if item?has_content][#local name = items.name(item)][/#if]
[#if one.places gt 1][#local name = i18n.get((one.closer == "")?then("finderMap.here", "finderMap.closer"), [one.places, i18n["finderMap.layer." + layer.id]])][/#if]
[#if href != ""]<a href="${href}" aria-label="${name}"[#if one.closer != ""] rel="nofollow"[/#if]>[#else]<g role="img" aria-label="${name}">[/#if]<circle class="mark[#if one.places gte 100] large[/#if]" cx="${one.x?c}" cy="${one.y?c}" r="24"><title>${name}</title></circle><text class="sign" x="${one.x?c}" y="${one.y?c}" dy=".35em" aria-hidden="true">[#if one.places gt 1]${one.places}[#else]${i18n["finderMap.sign." + layer.id]}[/#if]</text>[#if href != ""]</a>[#else]</g>[/#if]

[/#macro]

[#--
  The map beside a list: the part shown is that of the address, and what is in it is the list; further layers as the address names
  them. plotted: answer of finderfn.map; here: the page.
--]
[#macro finder plotted here]
<figure class="map finder-map" id="map" data-finder-map>
  <p><a href="#list">${i18n["finderMap.skip"]}</a></p>
  <ul class="layers" aria-label="${i18n["finderMap.layers"]}">
    [#list plotted.layers?reverse as layer]
    <li>[#if layer.own]<span class="layer on ${layer.id}"><span class="key" aria-hidden="true">${i18n["finderMap.sign." + layer.id]}</span> ${i18n["finderMap.layer." + layer.id]}</span>[#else]<a class="layer ${layer.id}[#if layer.shown] on[/#if]" href="${here}${layer.query}#map" rel="nofollow" data-layer="${layer.id}"><span class="key" aria-hidden="true">${i18n["finderMap.sign." + layer.id]}</span> ${i18n["finderMap.layer." + layer.id]} <span class="switch">${i18n[layer.shown?then("finderMap.hide", "finderMap.show")]}</span></a>[/#if]</li>
    [/#list]
  </ul>
  <svg viewBox="0 0 ${plotted.width?c} ${plotted.height?c}" role="group" aria-label="${i18n["finderMap.name"]}" data-plot-map data-edges="[#list plotted.edges as edge]${edge?c}[#sep],[/#list]">
    [#list plotted.ground as tile]<image href="${tile.path}" x="${tile.x?c}" y="${tile.y?c}" width="${tile.width?c}" height="${tile.height?c}" preserveAspectRatio="none"/>[/#list]
    <g transform="${plotted.onto}"[#if plotted.ground?has_content] class="on-ground"[/#if]>[#list plotted.areas as area]<use class="place" href="${ctx.contextPath!}${area.outline}"><title>${area.name}</title></use>[/#list]</g>
    [#list plotted.layers as layer][#if layer.outlines?has_content]
    <g class="outlines ${layer.id}">[#list layer.outlines as outline]<path fill-rule="evenodd" d="${outline}"/>[/#list]</g>
    [/#if][/#list]
    [#list plotted.layers as layer][#list layer.marks as one][#if one.moved]<g class="lead ${layer.id}"><path d="M${one.placeX?c} ${one.placeY?c}L${one.x?c} ${one.y?c}"/><circle cx="${one.placeX?c}" cy="${one.placeY?c}" r="6"/></g>[/#if][/#list][/#list]
    [#list plotted.names as name]<text class="name[#if name.minor] minor[/#if]" x="${name.x?c}" y="${name.y?c}" dy=".35em" aria-hidden="true">${name.text}</text>[/#list]
    [#list plotted.layers as layer][#if layer.marks?has_content]
    <g class="layer ${layer.id}[#if layer.own] own[/#if]">
    [#list layer.marks as one][@mark layer one here /][/#list]
    </g>
    [/#if][/#list]
  </svg>
  <nav aria-label="${i18n["plotMap.ways"]}">
    <ul>[#list plotted.ways as way]<li><a href="${here}${way.query}#map" rel="nofollow">${i18n["plotMap." + way.name]}</a></li>[/#list]</ul>
  </nav>
  <figcaption>[#if plotted.part == ""]${i18n["finderMap.all.caption"]}[#else]${i18n["finderMap.part.caption"]}[/#if][#if plotted.withoutPlace gt 0] ${values.counted("finderMap.withoutPlace", plotted.withoutPlace)}[/#if][#if plotted.moved] ${i18n["finderMap.moved"]}[/#if] <span data-plot-map-hint hidden>${i18n["plotMap.draw"]}</span> ${i18n["source.borders"]}[#list plotted.layers as layer][#if layer.shown && layer.id == "stations"] · ${i18n["source.stations"]}[#elseif layer.shown && layer.id == "airports"] · ${i18n["source.airports"]}[/#if][/#list][#if plotted.groundBy != ""] · ${plotted.groundBy}[/#if]</figcaption>
</figure>
[/#macro]

[#-- Fields of a form that keep the part and the layers of the map. --]
[#macro along plotted=""]
[#if plotted?has_content][#if plotted.part != ""]<input type="hidden" name="ausschnitt" value="${plotted.part}">[/#if][#list plotted.layers as layer][#if layer.shown && !layer.own]<input type="hidden" name="ebene" value="${layerValues[layer.id]}">[/#if][/#list][/#if]
[/#macro]
