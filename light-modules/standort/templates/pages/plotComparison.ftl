[#import "/standort/templates/includes/facts.ftl" as facts]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#import "/standort/templates/includes/watch.ftl" as watch]
[#-- The choice is the address, so that it can be shared. What is named but not there is told; more than six fit no screen. --]
[#assign most = 6]
[#assign here = cmsfn.link(content)!]
[#assign list = layout.address("plots")]
[#assign named = []]
[#list ctx.getParameterValues("vergleich")![] as name][#if !named?seq_contains(name)][#assign named = named + [name]][/#if][/#list]
[#assign known = items.shown("plots")?filter(plot -> named?seq_contains(plot.@name))]
[#assign plots = items.first(known, most)]
[#assign onlyDifferent = (ctx.getParameter("nur")!"") == "unterschiede"]

[#function without name]
  [#local kept = plots?map(plot -> plot.@name)?filter(one -> one != name)?map(one -> "vergleich=" + one?url)]
  [#return here + "?" + (kept + onlyDifferent?then(["nur=unterschiede"], []))?join("&")]
[/#function]

[#function differ readings][#return readings?filter(reading -> reading != readings?first)?has_content][/#function]

[#macro group title entries]
[#local rows = []]
[#list entries as entry]
  [#local name = entry?keep_before(":")]
  [#local readings = plots?map(plot -> "" + facts.measured(plot, entry))]
  [#if !onlyDifferent || differ(readings)][#local rows = rows + [{"name": facts.label(plots?first, name), "readings": readings}]][/#if]
[/#list]
[#if rows?has_content]
<tbody>
  <tr><th class="group" colspan="${plots?size + 1}" scope="rowgroup">${title}</th></tr>
  [#list rows as row]
  <tr><th scope="row">${row.name}</th>[#list row.readings as reading]<td[#if !reading?has_content] class="missing"[/#if]>${reading?has_content?then(reading, values.missing())}</td>[/#list]</tr>
  [/#list]
</tbody>
[/#if]
[/#macro]

[@layout.page asked=finderfn.asked("", ["vergleich", "nur"]) title=content.title!content.@name description=content.description!"" index=!named?has_content]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap comparison">
  <h2 class="visually-hidden" id="comparison">${i18n["comparison.name"]}</h2>
  [#if named?size gt known?size]<div class="note"><p>${i18n["comparison.gone"]}</p></div>[/#if]
  [#if known?size gt most]<div class="note"><p>${i18n.get("comparison.tooMany", [most])}</p></div>[/#if]
  [#if plots?size lt 2]
  <p>${i18n["comparison.choose"]}</p>
  [#if list != ""]<p><a class="btn" href="${list}">${i18n["comparison.toList"]}</a></p>[/#if]
  [#else]
  <form class="filters" action="${here}" method="get" data-filters>
    [#list plots as plot]<input type="hidden" name="vergleich" value="${plot.@name}">[/#list]
    <div class="field check"><label><input type="checkbox" name="nur" value="unterschiede"[#if onlyDifferent] checked[/#if]> ${i18n["comparison.onlyDifferent"]}</label></div>
    <button class="btn" type="submit">${i18n["comparison.show"]}</button>
  </form>
  <p>${i18n["comparison.share"]}</p>
  <div class="scroll" role="region" tabindex="0" aria-labelledby="comparison">
    <table class="data compare">
      <thead><tr>
        <th scope="col">${i18n["comparison.fact"]}</th>
        [#list plots as plot]
        <th scope="col">
          <a href="${cmsfn.link(plot)!}">${items.name(plot)}</a>
          <span class="facts-line">${reference.municipalityName(plot.municipality!"")}[#if plot.sample!false] · ${i18n["item.sample"]}[/#if]</span>
          [#if plots?size gt 2]<a class="drop" href="${without(plot.@name)}" aria-label="${i18n.get("comparison.drop.name", [items.name(plot)])}">${i18n["comparison.drop"]}</a>[/#if]
        </th>
        [/#list]
      </tr></thead>
      [@group title=i18n["detail.facts.site"] entries=["plots.state:choice"] + facts.plotMeasures /]
      [@group title=i18n["detail.facts.market"] entries=facts.marketing /]
      [@group title=i18n["detail.facts.planning"] entries=facts.planning /]
      [@group title=i18n["detail.facts.traffic"] entries=facts.traffic /]
      [@group title=i18n["detail.facts.supply"] entries=facts.supply /]
      [@group title=i18n["detail.facts.economy"] entries=facts.plotEconomy /]
    </table>
  </div>
  [#assign watchList = layout.address("watchList")]
  <p class="space-before">[#if list != ""]<a href="${list}">${i18n["comparison.toList"]}</a>[/#if][#if watchList != ""] · <a href="${watch.address(watchList, plots?map(plot -> plot.@name), watch.named("companies"))}">${i18n["watch.all"]}</a>[/#if]</p>
  [/#if]
</section>
<div class="space-before"></div>
[@cms.area name="main" /]
[@layout.neighbours /]
[/@layout.page]
