[#-- The need entered once, and the light each criterion of a plot shows for it. --]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/arrival.ftl" as arrival]

[#macro number name need]
<div class="field">
  <label for="n-${name}">${i18n["need." + name]}</label>
  <input id="n-${name}" name="${name}" inputmode="numeric" value="[#if need gt 0]${need?c}[/#if]">
</div>
[/#macro]

[#macro flag name wanted]
<div class="field check"><label><input type="checkbox" name="${name}" value="ja"[#if wanted] checked[/#if]> ${i18n["need." + name]}</label></div>
[/#macro]

[#-- taken: whether sold and let plots are listed as well. --]
[#macro form here need places place taken=false]
<form class="filters need" action="${here}" method="get" data-filters>
  [#if arrival.campaign() != ""]<input type="hidden" name="kampagne" value="${arrival.campaign()}">[/#if]
  [#nested]
  <div class="field">
    <label for="n-gemeinde">${i18n["company.municipality"]}</label>
    <select id="n-gemeinde" name="gemeinde">
      <option value="">${i18n["filter.all"]}</option>
      [#list places as one]<option value="${one.ags!}"[#if (one.ags!"") == place] selected[/#if]>${one.title!}</option>[/#list]
    </select>
  </div>
  [@number "flaeche" need.area /]
  <div class="field">
    <label for="n-zone">${i18n["need.zone"]}</label>
    <select id="n-zone" name="zone">
      <option value="">${i18n["need.any"]}</option>
      [#list ["GE", "GEe", "GI", "SO", "MI", "MU", "MK", "MD", "MDW"] as zone]<option value="${zone}"[#if zone == need.zone] selected[/#if]>${i18n["planning.zoning." + zone]}</option>[/#list]
    </select>
  </div>
  [@number "leistung" need.power /]
  [@number "autobahn" need.motorway /]
  [@number "bahnhof" need.station /]
  [@number "flughafen" need.airport /]
  <div class="field">
    <label for="n-ab">${i18n["need.ab"]}</label>
    <input id="n-ab" name="ab" type="date" value="${need.from}">
  </div>
  [@flag "gleis" need.rail /]
  [@flag "glasfaser" need.fibre /]
  [@flag "vergebene" taken /]
  <button class="btn" type="submit">[@icons.icon "search" /]${i18n["need.check"]}</button>
</form>
[/#macro]

[#function sentence one]
  [#if one.reason == "unknown"][#return i18n["fit.unknown"]][/#if]
  [#local values = one.values?map(value -> value?is_number?then(value?string(",##0.#"), value))]
  [#return i18n.get("fit." + one.name + "." + one.reason, values)]
[/#function]

[#macro lights fit]
<ul class="lights" aria-label="${i18n["fit.name"]}">
  [#list fit.criteria as one]
  <li class="${one.light}"><strong>${i18n["fit.light." + one.light]}</strong> ${i18n["fit.criterion." + one.name]}: ${sentence(one)}</li>
  [/#list]
</ul>
[/#macro]
