[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#assign count = (content.count!3)?string?number]
[#-- Every industry once before any comes a second time; no company is preferred. --]
[#assign shown = []]
[#assign used = []]
[#list reference.items("companies")?sort_by("title") as company]
  [#if shown?size < count && !used?seq_contains(company.industry!"")]
    [#assign shown = shown + [company]][#assign used = used + [company.industry!""]]
  [/#if]
[/#list]
[#if shown?has_content]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head">
      <div>[#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]<h2>${content.title!}</h2></div>
      [#if content.text?has_content]<p>${content.text}</p>[/#if]
    </div>
    <ul class="cards">[#list shown as item][@cards.company item /][/#list]</ul>
    [#assign catalogue = layout.address("companies")]
    [#if catalogue != ""]<p class="space-before"><a class="more" href="${catalogue}">${i18n["company.catalogue"]} [@icons.icon "arrow" /]</a></p>[/#if]
  </div>
</section>
[/#if]
