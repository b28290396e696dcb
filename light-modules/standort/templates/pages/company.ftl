[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/watch.ftl" as watch]
[#assign key = content.ags!""]
[#assign place = reference.item(key)]
[#assign branch = reference.branchName(content.wz!"")]
[@layout.page title=content.title!content.@name description=content.summary!"" owner="companies"]
[@seo.company content /]
<header class="page-head wrap">
  <div>
    <p class="eyebrow">${i18n["industry." + (content.industry!"")]}</p>
    <h1>${content.title!content.@name}</h1>
    [#if content.summary?has_content]<p class="lead">${content.summary}</p>[/#if]
  </div>
  [@art.strip content.industry!"" content.@name /]
</header>
<div class="wrap detail">
  <div>
    [#if content.sample!false]
    <div class="note"><p>${i18n["company.sample"]}</p><p>${i18n["company.sample.text"]}</p></div>
    [/#if]
    <section class="space-before" aria-labelledby="profile">
      <h2 id="profile">${i18n["company.profile"]}</h2>
      <div class="prose">${(cmsfn.decode(content).text)!""}</div>
    </section>
    [#if content.products?has_content]
    <section aria-labelledby="products">
      <h2 id="products">${i18n["company.products"]}</h2>
      <ul class="tags">[#list content.products as product]<li class="tag">${product}</li>[/#list]</ul>
    </section>
    [/#if]
  </div>
  <aside class="aside" aria-label="${i18n["company.facts"]}">
    <div class="panel">
      <h2>${i18n["company.facts"]}</h2>
      <dl>
        <div><dt>${i18n["company.municipality"]}</dt><dd>[#if place?has_content]<a href="${cmsfn.link(place)!}">${place.title!}</a>[#else]${reference.municipalityName(key)}[/#if]</dd></div>
        [#if content.wz?has_content]<div><dt>${i18n["company.wz"]}</dt><dd>${content.wz}[#if branch?has_content] ${branch}[/#if]</dd></div>[/#if]
        [#if content.sizeClass?has_content]<div><dt>${i18n["company.size"]}</dt><dd>${i18n["company.size." + content.sizeClass]}</dd></div>[/#if]
        [#if content.markets?has_content]<div><dt>${i18n["company.markets"]}</dt><dd>[#list content.markets as market]${i18n["company.market." + market]}[#sep], [/#list]</dd></div>[/#if]
      </dl>
    </div>
    [#assign ask = layout.enquiry(content, "companies", "companies")]
    [#if ask != ""]<p class="space-before"><a class="btn" href="${ask}">${i18n["company.ask"]}</a></p>[/#if]
    <p class="space-before">[@watch.note "companies" content /]</p>
    <p class="space-before"><a href="/exports/companies/${content.@name}.vcf?language=${cmsfn.language()}">${i18n["export.card"]}</a></p>
    [#if place?has_content]<div class="space-before">[@map.place key /]</div>[/#if]
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
