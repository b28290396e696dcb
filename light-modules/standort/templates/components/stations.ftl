[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#assign places = reference.items("municipalities")?filter(item -> item.stations?has_content)]
[#if places?has_content]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!}</h2>[#if content.text?has_content]<p>${content.text}</p>[/#if]</div>
    <dl class="key-facts stations">
      [#list places as item]<div><dt><a href="${cmsfn.link(item)!}">${item.title!}</a></dt><dd>[#list item.stations as station]${station}[#sep], [/#list]</dd></div>[/#list]
    </dl>
    <p class="source-note">${i18n["source.stations"]}</p>
  </div>
</section>
[/#if]
