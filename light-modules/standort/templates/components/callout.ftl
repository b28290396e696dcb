[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#assign page = reference.page(content.page!"")]
<section[@section.anchor /] class="section">
  <div class="wrap"><div class="callout">
    <p>${content.title!}</p>
    [#if page?has_content]<a class="btn" href="${cmsfn.link(page)!}">${content.label!page.title!} [@icons.icon "arrow" "moves" /]</a>[/#if]
  </div></div>
</section>
