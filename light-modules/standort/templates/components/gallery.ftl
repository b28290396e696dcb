[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/art.ftl" as art]
[@section.block]
<ul class="gallery">
  [#list section.rows(content.pictures!"") as entry]
  [#assign file = picture.asset(entry.image!"")]
  <li><figure>
    [#if file?has_content][@picture.photo file=file text=(entry.imageText!"") sizes=picture.columns /][#else][@art.scene entry.motif!"" /][/#if]
    [#if entry.caption?has_content || entry.credit?has_content]<figcaption>${entry.caption!}[#if entry.credit?has_content] <span class="credit">${entry.credit}</span>[/#if]</figcaption>[/#if]
  </figure></li>
  [/#list]
</ul>
[/@section.block]
