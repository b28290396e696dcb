[#-- Maps drawn from the outlines of the municipalities; the same facts stand in lists beside them. --]
[#import "/standort/templates/includes/reference.ftl" as reference]

[#-- Municipalities big enough to be named on a small map. --]
[#assign named = ["14730070", "14730110", "14730230", "14730270", "14730310", "14730010", "14730020", "14730330", "14730045", "14730060", "14730200"]]
[#assign always = ["14730070", "14730110", "14730230", "14730270", "14730310"]]

[#-- All municipalities; each leads to its page. --]
[#macro county caption]
[#local all = reference.municipalities()]
[#if all?has_content]
<figure class="map">
  <svg viewBox="${reffn.county().viewBox}" role="group" aria-label="${i18n["map.county"]}">
    [#list all as place]
    [#local page = reference.item(place.ags)]
    [#if page?has_content]
    <a href="${cmsfn.link(page)!}" aria-label="${place.name}"><path class="place t${(place?index % 4)?c}" d="${place.outline}"><title>${place.name}</title></path></a>
    [#else]
    <path class="place" d="${place.outline}"/>
    [/#if]
    [/#list]
    [#list all as place]
    [#if named?seq_contains(place.ags)]<text class="name[#if !always?seq_contains(place.ags)] minor[/#if]" x="${place.x?c}" y="${place.y?c}" aria-hidden="true">${place.name}</text>[/#if]
    [/#list]
  </svg>
  <figcaption>${caption} ${i18n["source.borders"]}</figcaption>
</figure>
[/#if]
[/#macro]

[#-- The county with one municipality marked. --]
[#macro place ags]
[#local all = reference.municipalities()]
[#local one = reference.municipality(ags)]
[#if all?has_content && one?has_content]
<figure class="map">
  <svg viewBox="${reffn.county().viewBox}" role="img" aria-label="${i18n.get("map.place", [one.name])}">
    [#list all as other]<path class="place[#if other.ags == ags] current[/#if]" d="${other.outline}"/>[/#list]
  </svg>
  <figcaption>${i18n["source.borders"]}</figcaption>
</figure>
[/#if]
[/#macro]

[#-- The outline of one municipality as a small sign. --]
[#macro shape ags]
[#local one = reference.municipality(ags)]
[#if one?has_content]<svg class="shape" viewBox="${one.viewBox}" aria-hidden="true"><path d="${one.outline}"/></svg>[#else]<span class="shape"></span>[/#if]
[/#macro]
