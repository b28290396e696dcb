[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign maker = items.linked("companies", content.company!"")]
[#-- What else there is: by the same maker first, then of the same kind. --]
[#assign others = items.byName("products")?filter(other -> other.@id != content.@id)]
[#assign own = others?filter(other -> maker?has_content && [maker.@id, maker.@path]?seq_contains(other.company!""))]
[#assign kinds = values.several(content.category!"")]
[#assign alike = others?filter(other -> !own?map(one -> one.@id)?seq_contains(other.@id) && values.several(other.category!"")?filter(kind -> kinds?seq_contains(kind))?has_content)]
[#assign further = items.first(own + alike, 4)]
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
    [#if maker?has_content]
    <section aria-labelledby="maker">
      <h2 id="maker">${i18n["products.company.label"]}</h2>
      <ul class="cards">[@cards.company item=maker alone=true /]</ul>
    </section>
    [/#if]
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
      [#if maker?has_content]
      [#assign ask = layout.enquiry(maker, "companies", "companies")]
      [#if ask != ""]<a class="btn" href="${ask}">${i18n["product.ask"]}</a>[/#if]
      [/#if]
    </div>
  </aside>
</div>
<div class="section"></div>
[#if further?has_content]
<section class="section alt nearby" aria-labelledby="further">
  <div class="wrap">
    <h2 id="further">${i18n["product.further"]}</h2>
    <div class="space-before">[@lists.show "product" further /]</div>
    [@lists.all "products" /]
  </div>
</section>
[/#if]
[/@layout.page]
