[#-- "Darf ich hier?": a first assessment of an activity on a plot, with the paragraph it rests on. --]
[#import "/standort/templates/includes/ask.ftl" as ask]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/values.ftl" as values]

[#macro section item check]
[#local here = cmsfn.link(item)!""]
<section class="question" id="use" aria-labelledby="use-title">
  <h2 id="use-title">${i18n["use.title"]}</h2>
  <p>${i18n["use.text"]}</p>
  <form class="filters" action="${here}#use" method="get" data-filters>
    [@ask.kept ["taetigkeit", "handel"] /]
    [@ask.field name="taetigkeit" label=i18n["use.activity"] hint=i18n["use.activity.hint"] fault=(check.fault == "")?then("", i18n["use.fault." + check.fault]) given=check.asked /]
    [@ask.field name="handel" label=i18n["use.floor"] hint=i18n["use.floor.hint"] fault=check.floorFault?then(i18n["use.fault.floor"], "") given=check.floor mode="numeric" /]
    <button class="btn" type="submit">[@icons.icon "search" /]${i18n["use.check"]}</button>
  </form>
  [#if check.choices?has_content]
  <ul class="meanings">[#list check.choices as one]<li><a href="${ask.address(here, "taetigkeit", one.code, "use")}">${one.code} ${one.title(cmsfn.language())}</a></li>[/#list]</ul>
  [/#if]
  [#if check.use != "" && !check.floorFault][@answer check /][/#if]
</section>
[/#macro]

[#macro answer check]
<div role="status">
  <h3>${i18n["use.answer"]}</h3>
  <p>${i18n.get("use.understood", [check.activity.code, check.activity.title(cmsfn.language()), i18n["use.kind." + check.use]])}</p>
  [#if check.answers?has_content]
  <ul class="lights">
    [#list check.answers as one]
    <li class="${light(one.answer)}"><strong>${i18n["use.answer." + one.answer]}</strong> ${values.choice("planning.zoning", one.zone)}: ${i18n["use.reason." + one.reason]} (${one.paragraph} BauNVO)</li>
    [/#list]
  </ul>
  [/#if]
  [#list check.notes as note]<p>${i18n["use.note." + note]}</p>[/#list]
  [#if check.excluded?has_content]<p>${i18n.get("use.excluded", [check.excluded?join("; ")])}</p>[/#if]
  [#if check.preferred?has_content]<p>${i18n.get("use.preferred", [check.preferred?join("; ")])}</p>[/#if]
  <div class="note"><p>${i18n["use.notice"]}</p></div>
</div>
[/#macro]

[#function light answer]
  [#if answer == "usually"][#return "met"][/#if]
  [#return (answer == "no")?then("unmet", "open")]
[/#function]
