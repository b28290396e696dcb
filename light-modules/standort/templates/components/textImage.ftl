[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/art.ftl" as art]
[#assign picture = (damfn.getAsset(content.image))!""]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap text-image[#if content.reversed!false] reversed[/#if]">
    <div>
      [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
      <h2>${content.title!}</h2>
      <div class="prose">${(cmsfn.decode(content).text)!""}</div>
    </div>
    [#if picture?has_content]<img src="${picture.link}" alt="${content.imageText!}" loading="lazy">[#else][@art.scene content.motif!"" /][/#if]
  </div>
</section>
