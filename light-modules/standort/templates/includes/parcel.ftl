[#-- A part of a plot: what is left, what it costs and what may be built, each with its formula. --]
[#import "/standort/templates/includes/ask.ftl" as ask]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/values.ftl" as values]

[#function whole number][#return number?string(",##0")][/#function]
[#function factor hundredths][#return (hundredths / 100)?string(",##0.0#")][/#function]
[#function money amount][#return (amount.cents / 100)?string(",##0.00") + " €"][/#function]

[#function wrong check]
  [#if check.fault == ""][#return ""][/#if]
  [#return i18n.get("parcel.fault." + check.fault, [whole(check.smallest), whole(check.largest)])]
[/#function]

[#macro section item check]
[#if check.possible || check.asked != ""]
[#local here = cmsfn.link(item)!""]
<section class="question" id="parcel" aria-labelledby="parcel-title">
  <h2 id="parcel-title">${i18n["parcel.title"]}</h2>
  [#if check.largest == 0]<p>${i18n["parcel.nothing"]}</p>
  [#else]
  <p>${i18n["parcel.text"]}</p>
  <form class="filters" action="${here}#parcel" method="get" data-filters>
    [@ask.kept ["teil"] /]
    [@ask.field name="teil" label=i18n["parcel.area"] hint=i18n.get(check.possible?then("parcel.area.hint", "parcel.area.whole"), [whole(check.smallest), whole(check.largest)]) fault=wrong(check) given=check.asked mode="numeric" /]
    <button class="btn" type="submit">${i18n["parcel.work"]}</button>
  </form>
  [#if check.area gt 0][@answer check /][/#if]
  [/#if]
</section>
[/#if]
[/#macro]

[#macro answer check]
<div role="status">
  <h3>${i18n.get("parcel.answer", [whole(check.area)])}</h3>
  <div class="scroll" role="region" tabindex="0" aria-labelledby="parcel-title">
  <table class="data">
    <thead><tr><th scope="col">${i18n["parcel.what"]}</th><th scope="col">${i18n["parcel.formula"]}</th><th scope="col">${i18n["parcel.result"]}</th></tr></thead>
    <tbody>
      <tr><th scope="row">${i18n["parcel.rest"]}</th><td>${whole(check.area + check.rest)} m² − ${whole(check.area)} m²</td><td>${whole(check.rest)} m²</td></tr>
      [#list check.prices as price]
      <tr><th scope="row">${i18n[(check.prices?size == 1)?then("parcel.price", price?is_first?then("parcel.price.least", "parcel.price.most"))]}</th><td>${whole(check.area)} m² × ${money(price.perSquareMetre)}/m²</td><td>${money(price.total)}</td></tr>
      [#else]
      <tr><th scope="row">${i18n["parcel.price"]}</th><td>–</td><td>${i18n["parcel.price.request"]}</td></tr>
      [/#list]
      [#list check.steps as step]
      <tr><th scope="row">${i18n["parcel.step." + step.name]}</th><td>${whole(step.area)} m² × ${factor(step.hundredths)}</td><td>${whole(step.result)} ${step.unit}</td></tr>
      [#else]
      <tr><th scope="row">${i18n["parcel.steps"]}</th><td>–</td><td>${values.missing()}</td></tr>
      [/#list]
    </tbody>
  </table>
  </div>
  [#if check.restTooSmall]<p>${i18n.get("parcel.restTooSmall", [whole(check.rest), whole(check.smallest)])}</p>[/#if]
  [#list check.aboveOrientation as one]<p>${i18n.get("parcel.above", [i18n["planning." + one.name + ".label"], factor(one.hundredths), factor(one.orientation)])}</p>[/#list]
  <div class="note"><p>${i18n["parcel.notice"]}</p></div>
</div>
[/#macro]
