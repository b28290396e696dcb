[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#assign municipalities = reference.items("municipalities")]
[#assign drawn = reference.outline()]
[@layout.page title=content.title!content.@name description=content.description!""]
[@layout.head title=content.title!content.@name lead=content.lead!"" /]
<div class="wrap">
  [@map.county content.mapCaption!"" /]
</div>
<section class="section wrap" aria-labelledby="all-municipalities">
  <div class="section-head"><h2 id="all-municipalities">${i18n.get("municipality.all", [municipalities?size])}</h2></div>
  <ul class="entries">
    [#list municipalities as item][@cards.municipality item drawn /][/#list]
  </ul>
  <p class="source-note">${i18n["source.population"]}</p>
</section>
[@cms.area name="main" /]
[/@layout.page]
