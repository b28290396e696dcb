[#import "/standort/templates/includes/section.ftl" as section]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    [#if content.title?has_content]<div class="section-head"><div>[#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]<h2>${content.title}</h2></div></div>[/#if]
    <div class="prose">${(cmsfn.decode(content).text)!""}</div>
  </div>
</section>
