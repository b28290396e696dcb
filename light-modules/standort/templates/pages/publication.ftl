[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign file = picture.asset(content.file!"")]
[@layout.page title=items.name(content) description=content.teaser!"" owner="publications" type="article"]
[@seo.article content "CreativeWork" /]
[@detail.head values.choice("publications.kind", content.kind!"") "work" /]
<div class="wrap detail">
  <div>
    [@detail.prose title=i18n["detail.description"] text=(cmsfn.decode(content).description)!"" /]
    [@detail.prose title=i18n["publications.alternative.label"] text=(cmsfn.decode(content).alternative)!"" /]
  </div>
  <aside class="aside" aria-label="${i18n["detail.aside"]}">
    <div class="panel">
      <h2>${i18n["company.facts"]}</h2>
      <dl>
        [@values.fact i18n["publications.publishDate.label"] values.day(content.publishDate!"") /]
        [@values.fact i18n["publications.publisher.label"] content.publisher!"" /]
        [#if content.medium?has_content][@values.fact i18n["publications.medium.label"] content.medium /][/#if]
        [@values.fact i18n["publications.pages.label"] values.number(content.pages!"") /]
      </dl>
      [#if file?has_content]<a class="btn" href="${file.link}" download>[@icons.icon "download" /]${i18n["media.download"]} (${values.size(file.fileSize)})</a>
      [#elseif !content.url?has_content]<p class="missing">${i18n["media.file.missing"]}</p>[/#if]
      [#if content.url?has_content]<a class="btn ghost" href="${cmsfn.externalLink(content, "url")!}">${i18n["publication.open"]}</a>[/#if]
    </div>
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
