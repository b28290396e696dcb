[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/art.ftl" as art]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head">
      <div>[#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]<h2>${content.title!}</h2></div>
      [#if content.text?has_content]<p>${content.text}</p>[/#if]
    </div>
    <div class="bento">
      [#if content.tiles??]
      [#list cmsfn.children(content.tiles) as tile]
      [#assign page = reference.page(tile.page!"")]
      <article class="tile[#if (tile.width!"") == "wide"] wide[#elseif (tile.width!"") == "third"] third[/#if]">
        [@art.framed motif=(tile.motif!"") wide=((tile.width!"") == "wide") /]
        <div class="body">
          <h3>[#if page?has_content]<a href="${cmsfn.link(page)!}">${tile.title!}</a>[#else]${tile.title!}[/#if]</h3>
          [#if tile.text?has_content]<p>${tile.text}</p>[/#if]
          [#if tile.tags?has_content]<ul class="tags">[#list tile.tags as tag]<li class="tag">${tag}</li>[/#list]</ul>[/#if]
        </div>
      </article>
      [/#list]
      [/#if]
    </div>
  </div>
</section>
