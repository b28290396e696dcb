[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#assign page = reference.page(content.page!"")]
<section[@section.anchor /] class="statement">
  <div class="wrap">
    [@art.scene content.motif!"work" /]
    <div>
      [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
      <h2>${content.title!}</h2>
      [#if content.text?has_content]<p>${content.text}</p>[/#if]
      [#if page?has_content]<a class="btn light" href="${cmsfn.link(page)!}">${content.label!page.title!} [@icons.icon "arrow" "moves" /]</a>[/#if]
    </div>
  </div>
</section>
