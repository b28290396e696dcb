[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign maker = items.linked("companies", content.company!"")]
[@layout.page title=items.name(content) description=content.summary!"" owner="products"]
[@seo.product content /]
[@detail.head values.choices("products.category", content.category!"") "glass" /]
<div class="wrap detail">
  <div>
    [@detail.prose title=i18n["products.story.label"] text=(cmsfn.decode(content).story)!"" /]
    [#if content.whereToBuy?has_content]
    <section><h2>${i18n["products.whereToBuy.label"]}</h2>
    <ul class="plain-list">[#list cmsfn.children(content.whereToBuy) as outlet]<li><b>${i18n["part.outlet.kind." + (outlet.kind!"retailer")]}</b>[#if outlet.address?has_content], ${outlet.address}[/#if][#if outlet.url?has_content], <a href="${cmsfn.externalLink(outlet, "url")!}">${outlet.url}</a>[/#if]</li>[/#list]</ul></section>
    [/#if]
    [#if picture.hasMore(content)]<section><h2>${i18n["detail.pictures"]}</h2>[@picture.gallery content /]</section>[/#if]
    [@detail.film /]
  </div>
  <aside class="aside" aria-label="${i18n["detail.aside"]}">
    <div class="panel">
      <h2>${i18n["company.facts"]}</h2>
      <dl>
        <div><dt>${i18n["products.company.label"]}</dt><dd>[#if maker?has_content]<a href="${cmsfn.link(maker)!}">${items.name(maker)}</a>[#else]${i18n["value.missing"]}[/#if]</dd></div>
        [@values.fact i18n["products.originLevel.label"] values.choice("products.originLevel", content.originLevel!"") /]
        [@values.fact i18n["products.materials.label"] values.several(content.materials!"")?join(", ") /]
        [@values.fact i18n["products.labels.label"] values.several(content.labels!"")?join(", ") /]
        [#if content.exhibition?has_content][@values.fact i18n["products.exhibition.label"] content.exhibition /][/#if]
      </dl>
    </div>
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
