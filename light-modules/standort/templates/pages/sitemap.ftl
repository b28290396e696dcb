[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#macro pages below]
[#local children = cmsfn.children(below, "mgnl:page")?filter(page -> !((page.hideInSitemap!false)?string == "true"))]
[#if children?has_content]
<ul class="pages">
  [#list children as page]
  <li><a href="${cmsfn.link(page)!}">${page.title!page.@name}</a>[@pages page /]</li>
  [/#list]
</ul>
[/#if]
[/#macro]
[@layout.page title=content.title!content.@name description=content.description!""]
[@layout.head title=content.title!content.@name lead=content.lead!"" /]
<section class="wrap link-list tree" aria-labelledby="pages">
  <h2 id="pages">${i18n["sitemap.pages"]}</h2>
  <p><a href="${cmsfn.link(layout.home)!"/"}">${i18n["site.home"]}</a></p>
  [@pages layout.home /]
</section>
[#list ["municipalities", "companies", "products", "projects", "estates", "plots", "buildings", "events", "stories", "campaigns", "services", "publications", "audio"] as workspace]
[#assign items = reference.items(workspace)]
[#if items?has_content]
<section class="wrap link-list space-before" aria-labelledby="items-${workspace}">
  <h2 id="items-${workspace}">${i18n["sitemap." + workspace]}</h2>
  <ul class="sitemap-items">
    [#list items as item]<li><a href="${cmsfn.link(item)!}">${item.title!item.name!item.@name}</a></li>[/#list]
  </ul>
</section>
[/#if]
[/#list]
[@cms.area name="main" /]
<div class="section"></div>
[/@layout.page]
