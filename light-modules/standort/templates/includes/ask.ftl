[#-- Questions about an item that its page answers by its address; nothing is stored. --]
[#import "/standort/templates/includes/arrival.ftl" as arrival]

[#-- What the other questions of the page were, so that asking one keeps the answers to the rest. --]
[#assign known = ["teil", "taetigkeit", "handel"]]

[#function value name][#return ctx.getParameter(name)!""][/#function]

[#-- Short enough to be worth keeping; the answers themselves read no more either. --]
[#function others own]
  [#return known?filter(name -> !own?seq_contains(name) && value(name) != "" && value(name)?length lte 200)]
[/#function]

[#macro kept own]
[#list others(own) as name]<input type="hidden" name="${name}" value="${value(name)}">[/#list]
[#if arrival.campaign() != ""]<input type="hidden" name="kampagne" value="${arrival.campaign()}">[/#if]
[/#macro]

[#-- The address of the page with one question answered otherwise. --]
[#function address here name chosen anchor]
  [#local parts = others([name])?map(one -> one + "=" + value(one)?url("UTF-8")) + [name + "=" + chosen?url("UTF-8")]]
  [#return arrival.kept(here + "?" + parts?join("&") + "#" + anchor)]
[/#function]

[#macro field name label hint="" fault="" given="" mode="text"]
<div class="field[#if fault != ""] wrong[/#if]">
  <label for="q-${name}">${label}</label>
  [#if hint != ""]<p class="hint" id="q-${name}-hint">${hint}</p>[/#if]
  [#if fault != ""]<p class="fault" id="q-${name}-fault">${fault}</p>[/#if]
  [#local ids = (hint != "")?then(["q-" + name + "-hint"], []) + (fault != "")?then(["q-" + name + "-fault"], [])]
  <input id="q-${name}" name="${name}" value="${given}" maxlength="200" inputmode="${mode}"[#if ids?has_content] aria-describedby="${ids?join(" ")}"[/#if][#if fault != ""] aria-invalid="true"[/#if]>
</div>
[/#macro]
