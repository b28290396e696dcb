[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/art.ftl" as art]
[@layout.page title=content.title!content.@name crumbs=false index=false]
<div class="wrap error-page">
  <div>
    [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
    <h1>${content.title!content.@name}</h1>
    [#if content.lead?has_content]<p class="lead">${content.lead}</p>[/#if]
    <p class="buttons">
      <a class="btn" href="${cmsfn.link(layout.home)!"/"}">${i18n["error.home"]}</a>
      [#assign sitemap = layout.address("sitemap")]
      [#if sitemap != ""]<a class="btn ghost" href="${sitemap}">${i18n["error.sitemap"]}</a>[/#if]
    </p>
  </div>
  [@art.scene content.motif!"lost" /]
</div>
[@cms.area name="main" /]
[/@layout.page]
