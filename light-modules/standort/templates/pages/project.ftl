[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[@layout.page title=items.name(content) description=content.teaser!"" owner="projects"]
[@detail.head i18n["detail.project"] "energy" /]
<div class="wrap detail">
  <div>
    [@detail.prose title=i18n["detail.description"] text=(cmsfn.decode(content).description)!"" /]
    [#if content.figures?has_content]
    <section><h2>${i18n["projects.figures.label"]}</h2>
    <dl class="key-facts">[#list cmsfn.children(content.figures) as figure]<div><dt>${figure.label!}</dt><dd>${figure.value!}[#if figure.unit?has_content] ${figure.unit}[/#if]</dd></div>[/#list]</dl></section>
    [/#if]
    [#assign firms = items.allLinked("companies", content.companies!"")]
    [#if firms?has_content]<section><h2>${i18n["projects.companies.label"]}</h2><ul class="cards">[#list firms as firm][@cards.company firm /][/#list]</ul></section>[/#if]
    [#if content.fundingNotice!false]<p class="funding-notice">${i18n["funding.notice.text"]}</p>[/#if]
  </div>
  <aside class="aside" aria-label="${i18n["detail.aside"]}">
    <div class="panel">
      <h2>${i18n["company.facts"]}</h2>
      <dl>
        [@values.fact i18n["projects.state.label"] values.choice("projects.state", content.state!"") /]
        [@values.fact i18n["projects.start.label"] values.day(content.start!"") /]
        [@values.fact i18n["projects.end.label"] values.day(content.end!"") /]
        [@values.fact i18n["projects.municipality.label.short"] values.several(content.municipality!"")?map(key -> reference.municipalityName(key))?join(", ") /]
        [@values.fact i18n["projects.partners.label"] values.several(content.partners!"")?join(", ") /]
      </dl>
    </div>
    <div class="space-before">[@detail.office /]</div>
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
