[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#assign all = reference.items("companies")?sort_by("title")]
[#assign here = cmsfn.link(content)!]
[#-- Only values that occur are looked at, so nothing of the address comes back into the page. --]
[#assign field = ctx.getParameter("branche")!""]
[#assign place = ctx.getParameter("gemeinde")!""]
[#assign inPlace = (place == "")?then(all, all?filter(company -> (company.ags!"") == place))]
[#assign hits = (field == "")?then(inPlace, inPlace?filter(company -> (company.industry!"") == field))]
[#assign industries = all?map(company -> company.industry!"")]
[#assign keys = []]
[#list industries as industry][#if industry != "" && !keys?seq_contains(industry)][#assign keys = keys + [industry]][/#if][/#list]
[@layout.page title=content.title!content.@name description=content.description!""]
[@layout.head title=content.title!content.@name lead=content.lead!"" motif=content.motif!"" /]
<section class="wrap" aria-labelledby="entries">
  <form class="filters" action="${here}" method="get" data-filters>
    <div class="field">
      <label for="filter-field">${i18n["company.industry"]}</label>
      <select id="filter-field" name="branche">
        <option value="">${i18n["filter.all"]}</option>
        [#list keys?sort as key]<option value="${key}"[#if key == field] selected[/#if]>${i18n["industry." + key]}</option>[/#list]
      </select>
    </div>
    [#assign places = reference.items("municipalities")]
    [#if places?has_content]
    <div class="field">
      <label for="filter-place">${i18n["company.municipality"]}</label>
      <select id="filter-place" name="gemeinde">
        <option value="">${i18n["filter.all"]}</option>
        [#list places as municipality]
        <option value="${municipality.ags!}"[#if (municipality.ags!"") == place] selected[/#if]>${municipality.title!}</option>
        [/#list]
      </select>
    </div>
    [/#if]
    <button class="btn" type="submit">[@icons.icon "search" /]${i18n["filter.show"]}</button>
  </form>
  <h2 class="visually-hidden" id="entries">${i18n["company.entries"]}</h2>
  <p class="hits" role="status">${i18n.get("company.hits", [hits?size, all?size])}[#if field != "" || place != ""] <a href="${here}">${i18n["filter.reset"]}</a>[/#if]</p>
  [#if hits?has_content]
  <ul class="cards">
    [#list hits as item][@cards.company item /][/#list]
  </ul>
  [#else]
  <div class="note"><p>${i18n["company.none"]}</p><p>${i18n["company.none.advice"]}</p></div>
  [/#if]
</section>
<div class="space-before"></div>
[@cms.area name="main" /]
<div class="section"></div>
[/@layout.page]
