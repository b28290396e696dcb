[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/art.ftl" as art]
[#assign file = picture.asset(content.image!"")]
<section[@section.anchor /] class="section">
  <figure class="wrap single-image[#if content.wide!false] wide[/#if]">
    [#if file?has_content][@picture.photo file=file text=(content.imageText!"") sizes="(width >= 76rem) 76rem, 100vw" /][#else][@art.scene content.motif!"" /][/#if]
    [#if content.caption?has_content || content.credit?has_content]<figcaption>${content.caption!}[#if content.credit?has_content] <span class="credit">${content.credit}</span>[/#if]</figcaption>[/#if]
  </figure>
</section>
