[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/reference.ftl" as reference]
[@section.block]
<ul class="columns-list">
  [#list section.rows(content.columns!"") as column]
  [#assign page = reference.page(column.page!"")]
  <li>
    [#if column.motif?has_content]<svg class="emblem" viewBox="0 0 100 100" aria-hidden="true">[@art.named column.motif 0 0 /]</svg>[/#if]
    <h3>${column.title!}</h3>
    <div class="prose">${(cmsfn.decode(column).text)!""}</div>
    [#if page?has_content]<p><a class="more" href="${cmsfn.link(page)!}">${column.label!page.title!} [@icons.icon "arrow" /]</a></p>[/#if]
  </li>
  [/#list]
</ul>
[/@section.block]
