[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#-- The site's centres, which the map names too; where it has none, the largest. --]
[#assign largest = reference.items("municipalities")?filter(item -> item.population??)?sort_by("population")?reverse]
[#assign named = largest?filter(item -> map.centres?seq_contains(item.ags!""))]
[#if named?has_content][#assign largest = named][/#if]
[#assign drawn = reference.outline()]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head">
      <div>[#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]<h2>${content.title!}</h2></div>
      [#if content.text?has_content]<p>${content.text}</p>[/#if]
    </div>
    <div class="map-grid">
      [@map.county content.caption!"" /]
      <div>
        <ul class="entries">
          [#list largest?chunk(5)?first![] as item][@cards.municipality item drawn /][/#list]
        </ul>
        [#assign list = layout.address("municipalities")]
        [#if list != ""]<p class="space-before"><a class="more" href="${list}">${i18n["municipality.to.all"]} [@icons.icon "arrow" /]</a></p>[/#if]
      </div>
    </div>
  </div>
</section>
