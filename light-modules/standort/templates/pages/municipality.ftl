[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#assign key = content.ags!""]
[#assign companies = reference.companiesIn(key)]
[@layout.page title=content.title!content.@name description=content.summary!"" owner="municipalities"]
[#assign place = items.name(cmsfn.decode(content))]
[@seo.dataset name=i18n.get("municipality.dataset", [place]) description=i18n["source.population"] variables=[i18n["municipality.inhabitants"], i18n["municipality.area"]] place=place licence="https://www.govdata.de/dl-de/by-2-0" publisher="GeoBasis-DE / BKG" /]
<header class="page-head wrap">
  <div>
    <p class="eyebrow">${i18n["municipality.type." + (content.kind!"")]}</p>
    <h1>${content.title!content.@name}</h1>
    [#if content.summary?has_content]<p class="lead">${content.summary}</p>[/#if]
  </div>
</header>
<div class="wrap detail">
  <div>
    <section aria-labelledby="figures">
      <h2 id="figures">${i18n["municipality.figures"]}</h2>
      <dl class="key-facts">
        [#if content.population??]<div><dt>${i18n["municipality.inhabitants"]}</dt><dd>${content.population?string(",##0")}</dd></div>[/#if]
        [#if content.area??]<div><dt>${i18n["municipality.area"]}</dt><dd>${content.area?string(",##0.0")} km²</dd></div>[/#if]
        [#if content.population?? && content.area??]<div><dt>${i18n["municipality.density"]}</dt><dd>${(content.population / content.area)?string(",##0")}</dd></div>[/#if]
        [#if content.postcode?has_content]<div><dt>${i18n["municipality.postcode"]}</dt><dd>${content.postcode}</dd></div>[/#if]
      </dl>
      <p class="source-note">${i18n["source.population"]}</p>
    </section>
    <section aria-labelledby="companies">
      <h2 id="companies">${i18n["municipality.companies"]}</h2>
      [#if companies?has_content]
      <ul class="cards">
        [#list companies as item][@cards.company item /][/#list]
      </ul>
      [#else]
      <p>${i18n["municipality.companies.none"]}</p>
      [/#if]
      [#assign catalogue = layout.address("companies")]
      [#if catalogue != ""]<p class="space-before"><a class="btn ghost" href="${catalogue}">${i18n["company.catalogue"]}</a></p>[/#if]
    </section>
  </div>
  <aside class="aside" aria-label="${i18n["municipality.location"]}">
    [@map.place key /]
    <div class="panel space-before">
      <h2>${i18n["company.facts"]}</h2>
      <dl>
        <div><dt>${i18n["municipality.ags"]}</dt><dd>${key}</dd></div>
        [#if content.association?has_content]<div><dt>${i18n["municipality.association"]}</dt><dd>${content.association}</dd></div>[/#if]
        [#if content.stations?has_content]<div><dt>${i18n["municipality.stations"]}</dt><dd>[#list content.stations as station]${station}[#sep], [/#list]</dd></div>[/#if]
      </dl>
      [#assign contact = layout.address("contact")]
      [#if contact != ""]<a class="btn" href="${contact}">${i18n["site.call"]}</a>[/#if]
    </div>
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
