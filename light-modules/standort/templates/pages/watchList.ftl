[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/watch.ftl" as watch]
[#-- The list is the address. A script keeps it on the visitor's device and brings it back here. --]
[#assign here = cmsfn.link(content)!]
[#assign plotNames = watch.named("plots")]
[#assign companyNames = watch.named("companies")]
[#assign plots = items.shown("plots")?filter(plot -> plotNames?seq_contains(plot.@name))]
[#assign companies = items.shown("companies")?filter(company -> companyNames?seq_contains(company.@name))]
[#assign keptPlots = plots?map(plot -> plot.@name)]
[#assign keptCompanies = companies?map(company -> company.@name)]
[#assign count = plots?size + companies?size]
[#assign comparison = layout.address("comparison")]
[#assign plotList = layout.address("plots")]
[#assign companyList = layout.address("companies")]
[#assign contact = layout.address("contact")]

[#function without list name][#return list?filter(one -> one != name)][/#function]

[#macro drop item parameter href]
<a class="watch" href="${href}" data-watch-drop="${parameter}" data-name="${item.@name}">${i18n["watch.drop"]}<span class="visually-hidden">: ${items.name(item)}</span></a>
[/#macro]

[@layout.page asked=finderfn.asked("", ["vergleich", "unternehmen"]) title=content.title!content.@name description=content.description!"" index=!(plotNames?has_content || companyNames?has_content)]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap watch-list" aria-labelledby="noted" data-watch-page="${here}" data-saved="${i18n["watch.saved"]}">
  <h2 class="visually-hidden" id="noted">${i18n["watch.name"]}</h2>
  [#if plotNames?size + companyNames?size gt count]<div class="note"><p>${i18n["watch.gone"]}</p></div>[/#if]
  [#if count == 0]
  <p>${i18n["watch.empty"]}</p>
  <p class="actions">[#if plotList != ""]<a class="btn" href="${plotList}">${i18n["watch.toPlots"]}</a>[/#if][#if companyList != ""] <a class="btn ghost" href="${companyList}">${i18n["watch.toCompanies"]}</a>[/#if]</p>
  [#else]
  <p class="hits" role="status">[#if count == 1]${i18n["watch.count.one"]}[#else]${i18n.get("watch.count", [count])}[/#if]</p>
  <p>${i18n["watch.share"]}</p>
  <p class="actions">
    [#if contact != ""]
    [#assign references = plots?map(plot -> "plots:" + plot.@id) + companies?map(company -> "companies:" + company.@id)]
    <a class="btn" href="${contact}?watched=${items.first(references, 20)?join(",")?url}&amp;topic=${plots?has_content?then("plots", "companies")}#form-contact">${i18n["watch.ask"]}</a>
    [/#if]
    [#if comparison != "" && plots?size gt 1]<a class="btn ghost" href="${watch.address(comparison, keptPlots, [])}">${i18n["watch.compare"]}</a>[/#if]
    <button class="btn ghost" type="button" hidden data-watch-save>${i18n["watch.save"]}</button>
    <a class="btn ghost" href="${here}" data-watch-clear>${i18n["watch.clear"]}</a>
  </p>
  <p role="status" data-watch-message></p>
  [#if plots?has_content]
  <h2 id="noted-plots">${i18n["watch.plots"]}</h2>
  <ul class="site-list">
    [#list plots as item]
    <li class="fitted"><ul class="site-list">[@lists.plot item /]</ul>[@drop item watch.parameters.plots watch.address(here, without(keptPlots, item.@name), keptCompanies) /]</li>
    [/#list]
  </ul>
  [/#if]
  [#if companies?has_content]
  <h2 id="noted-companies">${i18n["watch.companies"]}</h2>
  <ul class="site-list">
    [#list companies as item]
    <li class="fitted"><ul class="cards">[@cards.company item /]</ul>[@drop item watch.parameters.companies watch.address(here, keptPlots, without(keptCompanies, item.@name)) /]</li>
    [/#list]
  </ul>
  [/#if]
  <p class="space-before">
    [#if plotList != ""]<a href="${watch.address(plotList, keptPlots, keptCompanies)}">${i18n["watch.morePlots"]}</a>[/#if]
    [#if companyList != ""] · <a href="${watch.address(companyList, keptPlots, keptCompanies)}">${i18n["watch.moreCompanies"]}</a>[/#if]
  </p>
  [/#if]
  <p class="source-note">${i18n["watch.privacy"]}</p>
</section>
<div class="section"></div>
[@cms.area name="main" /]
[@layout.neighbours /]
[/@layout.page]
