[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/art.ftl" as art]
[#assign file = picture.asset(content.image!"")]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap text-image[#if content.reversed!false] reversed[/#if]">
    <div>
      [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
      <h2>${content.title!}</h2>
      <div class="prose">${(cmsfn.decode(content).text)!""}</div>
    </div>
    [#if file?has_content][@picture.photo file=file text=(content.imageText!"") sizes="(width >= 56rem) 36rem, 100vw" /][#else][@art.scene motif=content.motif!"" turned=content.motif?has_content && content.motif == (cmsfn.page(content).motif)!"" /][/#if]
  </div>
</section>
