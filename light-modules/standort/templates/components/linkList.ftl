[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/reference.ftl" as reference]
<section[@section.anchor /] class="section">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!}</h2></div>
    [#if content.links??]
    <ul class="link-list">
      [#list cmsfn.children(content.links) as link]
      [#assign page = reference.page(link.page!"")]
      [#if page?has_content]
      <li><a href="${cmsfn.link(page)!}">${link.label!page.title!}</a></li>
      [#elseif link.address?has_content]
      <li><a href="${cmsfn.externalLink(link, "address")!}">${link.label!link.address}</a></li>
      [/#if]
      [/#list]
    </ul>
    [/#if]
  </div>
</section>
