[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[@layout.page title=items.name(content) description=content.short!"" owner="services"]
[@seo.service content /]
[@detail.head values.choice("services.kind", content.kind!"") "welcome" /]
<div class="wrap detail">
  <div>
    [@detail.prose title=i18n["detail.description"] text=(cmsfn.decode(content).description)!"" /]
    [#if content.steps?has_content]<section><h2>${i18n["services.steps.label"]}</h2><ol class="steps">[#list values.several(content.steps) as step]<li><p>${step}</p></li>[/#list]</ol></section>[/#if]
    [@detail.documents /]
  </div>
  <aside class="aside" aria-label="${i18n["detail.aside"]}">
    <div class="panel">
      <h2>${i18n["company.facts"]}</h2>
      <dl>
        [@values.fact i18n["services.provider.label"] content.provider!"" /]
        [@values.fact i18n["services.audience.label"] values.choices("services.audience", content.audience!"") /]
        [@values.fact i18n["services.purposes.label"] values.choices("services.purposes", content.purposes!"") /]
        [@values.fact i18n["services.deadline.label"] values.choice("services.deadline", content.deadline!"") /]
      </dl>
      [#if content.url?has_content]<a class="btn ghost" href="${cmsfn.externalLink(content, "url")!}">${i18n["services.url.label"]}</a>[/#if]
      [@detail.freshness /]
    </div>
    <div class="space-before">[@detail.office /]</div>
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
