[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/facets.ftl" as facets]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#import "/standort/templates/includes/watch.ftl" as watch]
[#assign here = cmsfn.link(content)!]
[#assign folder = (layout.settings.items.companies)!""]
[#if folder != ""][#assign answer = finderfn.companies(folder)][#assign found = answer.list][#assign plotted = map.hasOne?then(finderfn.map("companies", [])!"", "")][/#if]
[#assign narrowed = (found.narrowed)!false]
[@layout.page asked=finderfn.asked("companies", ["vergleich", "unternehmen"]) title=content.title!content.@name description=content.description!"" index=!narrowed]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
[#if found??]
<section class="wrap" aria-labelledby="entries">
  <form class="facet-search" action="${here}" method="get" data-filters>
    [@watch.along watch.named("plots") watch.named("companies") /]
    [@map.along plotted /]
    [#-- Without places of its own a site has none to look around. --]
    [#assign places = reference.items("municipalities")]
    <div class="filters[#if places?has_content] three[/#if]">
      <div class="field">
        <label for="f-q">${i18n["finder.words"]}</label>
        <input id="f-q" name="q" type="search" value="${found.words}" autocomplete="off" data-suggest="companies">
      </div>
      [#if places?has_content]
      <div class="field">
        <label for="f-um">${i18n["finder.around"]}</label>
        <select id="f-um" name="um">
          <option value="">${i18n["finder.everywhere"]}</option>
          [#list places as municipality]
          <option value="${municipality.ags!}"[#if (municipality.ags!"") == found.place] selected[/#if]>${municipality.title!municipality.@name}</option>
          [/#list]
        </select>
      </div>
      <div class="field">
        <label for="f-umkreis">${i18n["finder.radius"]}</label>
        <select id="f-umkreis" name="umkreis">
          <option value="">–</option>
          [#list [5, 10, 20, 40] as kilometres]
          <option value="${kilometres}"[#if kilometres == found.kilometres] selected[/#if]>${kilometres} km</option>
          [/#list]
        </select>
      </div>
      [/#if]
      <button class="btn" type="submit">[@icons.icon "search" /]${i18n["filter.show"]}</button>
    </div>
    <div class="facets">
      <h2 class="visually-hidden">${i18n["finder.narrow"]}</h2>
      [#list found.facets as facet][@facets.facet facet /][/#list]
      <div class="facet-order">
      <div class="field">
        <label for="f-wz">${i18n["finder.edition"]}</label>
        <select id="f-wz" name="wz">
          <option value="">WZ 2008</option>
          <option value="2025"[#if found.edition2025] selected[/#if]>WZ 2025</option>
        </select>
      </div>
      <div class="field">
        <label for="f-sort">${i18n["finder.sort"]}</label>
        <select id="f-sort" name="sortierung">
          <option value="">${i18n["finder.sort.best"]}</option>
          [#list ["name", "entfernung", "groesse", "aktuell"] as order]
          <option value="${order}"[#if order == found.sort] selected[/#if]>${i18n["finder.sort." + order]}</option>
          [/#list]
        </select>
      </div>
      <button class="btn ghost" type="submit">${i18n["finder.apply"]}</button>
      </div>
    </div>
  </form>
  <h2 class="visually-hidden" id="entries">${i18n["company.entries"]}</h2>
  [#-- "None" would be untrue while the search is not there. --]
  [#if found.complete || found.total gt 0]<p class="hits" role="status">${values.counted("finder.hits", found.total)}[#if narrowed] <a href="${here}">${i18n["filter.reset"]}</a>[/#if]</p>[/#if]
  [@facets.chosen found here /]
  [#if found.shortened]<p>${i18n["finder.shortened"]}</p>[/#if]
  [#if found.corrected?has_content]<p class="corrected">${i18n["finder.corrected"]} <strong>${found.corrected}</strong></p>[/#if]
  [#if found.looser?has_content]<p class="corrected">${i18n["finder.looser"]} <strong>${found.looser}</strong></p>[/#if]
  [#if !found.complete]<div class="note"><p>${i18n["finder.incomplete"]}</p></div>[/#if]
  [#-- Where nothing is found, the ways out of it come first, and a map without a mark only where its part is a way to look elsewhere. --]
  [#if found.complete && !answer.items?has_content][@facets.relaxed found here /][/#if]
  [#if plotted?has_content && found.complete && (answer.items?has_content || plotted.part != "")][@map.finder plotted here /][/#if]
  [#if answer.items?has_content]
  <ul class="cards" id="list">
    [#list answer.items as item][@cards.company item=item noting=true /][/#list]
  </ul>
  [@facets.pages found here /]
  [#assign taken = (found.query == "")?then("?", found.query + "&amp;") + "language=" + cmsfn.language()]
  <p class="take-away">${i18n["export.companies"]} <a href="/exports/companies.csv${taken}">${i18n["export.csv"]}</a> · <a href="/exports/companies.json${taken}">JSON</a> · <a href="/exports/companies.pdf${taken}" type="application/pdf">${i18n["export.pdf"]}</a></p>
  [/#if]
</section>
[/#if]
<div class="space-before"></div>
[@cms.area name="main" /]
<div class="section"></div>
[/@layout.page]
