[#-- Who works near an item, from companies to the plots beside them and back. --]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]

[#-- ags: the municipality the way to the whole list starts from. --]
[#macro section item ags]
[#local folder = (layout.settings.items.companies)!""]
[#if folder != ""]
[#local near = finderfn.neighbours(item, folder, 4)]
[#if near?has_content]
<section class="section alt nearby" aria-labelledby="nearby">
  <div class="wrap">
    <div class="section-head">
      <h2 id="nearby">${i18n["neighbours.title"]}</h2>
      <p>${i18n["neighbours.text"]}</p>
    </div>
    <ul class="cards">
      [#list near as one][@cards.company item=one.item kilometres=one.kilometres /][/#list]
    </ul>
    [#local catalogue = layout.address("companies")]
    [#if catalogue != "" && reference.municipality(ags)?has_content]
    <p class="space-before"><a class="more" href="${catalogue}?um=${ags?url}&amp;umkreis=10">${i18n.get("neighbours.all", [reference.municipalityName(ags)])} [@icons.icon "arrow" /]</a></p>
    [/#if]
  </div>
</section>
[/#if]
[/#if]
[/#macro]
