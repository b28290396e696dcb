[#-- A form for visitors. It is sent to the page it stands on and comes back filled in when something is wrong. --]
[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/arrival.ftl" as arrival]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/life.ftl" as life]
[#import "/standort/templates/includes/registration.ftl" as registration]
[#assign form = formfn.form(content.form!"contact")!""]
[#if form?has_content]
[#assign completion = {"name": "name", "company": "organization", "email": "email", "phone": "tel"}]
[#assign kinds = {"email": "email", "phone": "tel"}]

[#function id field][#return "f-" + form.name + "-" + field.name][/#function]
[#function label field][#return i18n["form." + form.name + "." + field.name]][/#function]
[#function wrong field]
  [#local key = form.fault(field.name)]
  [#if key == ""][#return ""][/#if]
  [#return i18n.get("form.fault." + key, [label(field), field.longest?c])]
[/#function]

[#-- What the visitor wrote, else what the address proposes. --]
[#function given field]
  [#local value = form.value(field.name)]
  [#if value == "" && field.type == "choice"][#return ctx.getParameter(field.name)!""][/#if]
  [#return value]
[/#function]

[#-- The item a form is about, as the address or the form sent before names it: {"reference", "item"}; empty for none. --]
[#function subject field]
  [#local named = form.value(field.name)]
  [#if named == ""][#local named = ctx.getParameter(field.name)!""][/#if]
  [#if named == "" && field.name == "campaign" && arrival.campaign() != ""]
    [#list items.shown("campaigns")?filter(one -> one.@name == arrival.campaign()) as one][#local named = "campaigns:" + one.@id][/#list]
  [/#if]
  [#if !named?matches("(plots|buildings|estates|companies|products|events|campaigns):[0-9a-f-]{36}")][#return {}][/#if]
  [#local item = cmsfn.contentById(named?keep_after(":"), named?keep_before(":"))!""]
  [#return item?has_content?then({"reference": named, "item": item}, {})]
[/#function]

[#-- The items a form is about when the address names several: as the one above, in their order. --]
[#function subjects field]
  [#local named = form.value(field.name)]
  [#if named == ""][#local named = ctx.getParameter(field.name)!""][/#if]
  [#local found = []]
  [#list items.first(named?split(","), 20) as one]
    [#if one?matches("(plots|companies):[0-9a-f-]{36}")]
      [#local item = cmsfn.contentById(one?keep_after(":"), one?keep_before(":"))!""]
      [#if item?has_content][#local found = found + [{"reference": one, "item": item}]][/#if]
    [/#if]
  [/#list]
  [#return found]
[/#function]

[#macro described field hint fault]
[#local ids = []]
[#if hint][#local ids = ids + [id(field) + "-hint"]][/#if]
[#if fault][#local ids = ids + [id(field) + "-fault"]][/#if]
[#if ids?has_content] aria-describedby="${ids?join(" ")}"[/#if][#if fault] aria-invalid="true"[/#if][#if field.required] required[/#if]
[/#macro]

[#macro question field]
[#if field.type == "reference"]
[#local about = subject(field)]
[#if about?has_content]
<p class="form-subject"><span>${label(field)}</span> <a href="${cmsfn.link(about.item)!}">${items.name(about.item)}</a>[#if about.item.siteNo?has_content] (${about.item.siteNo})[/#if]</p>
<input type="hidden" name="${field.name}" value="${about.reference}">
[#local type = about.reference?keep_before(":")]
[#if ["plots", "buildings"]?seq_contains(type) && plotfn.taken(about.item)]
<div class="note taken"><p><strong>${i18n["life.taken." + type]}</strong> ${i18n["life.taken.form"]}</p></div>
[@life.instead about.item type "3" true /]
[#elseif type == "events"]
[#local reason = registration.why(about.item)]
[#if reason != ""]<div class="note"><p>${reason}</p><p>${i18n["event.registration.ask"]}</p></div>[/#if]
[/#if]
[/#if]
[#return]
[/#if]
[#if field.type == "references"]
[#local several = subjects(field)]
[#if several?has_content]
<div class="form-subject"><span>${label(field)}</span>
  <ul>[#list several as about]<li><a href="${cmsfn.link(about.item)!}">${items.name(about.item)}</a>[#if about.item.siteNo?has_content] (${about.item.siteNo})[/#if]</li>[/#list]</ul>
</div>
<input type="hidden" name="${field.name}" value="${several?map(about -> about.reference)?join(",")}">
[/#if]
[#return]
[/#if]
[#local hintKey = "form." + form.name + "." + field.name + ".hint"]
[#local hint = i18n[hintKey]]
[#local hasHint = hint != hintKey]
[#local fault = wrong(field)]
<div class="field ${field.type}[#if fault != ""] wrong[/#if]">
  <label for="${id(field)}">${label(field)}[#if !field.required] <span class="optional">${i18n["form.optional"]}</span>[/#if]</label>
  [#if hasHint]<p class="hint" id="${id(field)}-hint">${hint}</p>[/#if]
  [#if fault != ""]<p class="fault" id="${id(field)}-fault">${fault}</p>[/#if]
  [#switch field.type]
  [#case "text"]
  <textarea id="${id(field)}" name="${field.name}" rows="7"[@described field hasHint fault != "" /]>
${form.value(field.name)}</textarea>
  [#break]
  [#case "choice"]
  <select id="${id(field)}" name="${field.name}"[@described field hasHint fault != "" /]>
    <option value="">${i18n["form.choose"]}</option>
    [#list field.choices as choice]
    <option value="${choice}"[#if choice == given(field)] selected[/#if]>${i18n["form." + form.name + "." + field.name + "." + choice]}</option>
    [/#list]
  </select>
  [#break]
  [#default]
  <input id="${id(field)}" name="${field.name}" type="${kinds[field.type]!"text"}"[#if completion[field.name]??] autocomplete="${completion[field.name]}"[/#if][#if field.name == "address"] data-came-from[/#if] value="${form.value(field.name)}"[@described field hasHint fault != "" /]>
  [/#switch]
</div>
[/#macro]

<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap form-part" id="form-${form.name}">
    <div class="form-words">
      [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
      <h2>${content.title!i18n["form." + form.name + ".name.of.form"]}</h2>
      [#if content.text?has_content]<p>${content.text}</p>[/#if]
    </div>
    [#if form.ticket?has_content]
    <div class="form-done" role="status">
      <h3>[@icons.icon "check" /]${i18n["form.done"]}</h3>
      <p>${i18n["form.done.ticket"]} <strong class="ticket">${form.ticket}</strong></p>
      <p>${i18n["form." + form.name + ".done"]}</p>
    </div>
    [#else]
    <form class="form" method="post" action="${cmsfn.link(cmsfn.page(content))!}#form-${form.name}">
      [#if form.refusal?has_content]
      <div class="faults" role="alert">
        <p><strong>${i18n["form.refused." + form.refusal]}</strong></p>
        [#if form.refusal == "answers"]
        <ul>
          [#list form.fields as field][#if wrong(field) != ""]<li><a href="#${id(field)}">${wrong(field)}</a></li>[/#if][/#list]
        </ul>
        [/#if]
      </div>
      [/#if]
      <input type="hidden" name="form" value="${form.name}">
      <input type="hidden" name="stamp" value="${form.stamp}">
      [#list form.fields?filter(field -> field.type?starts_with("reference")) as field][@question field /][/#list]
      [#list form.fields?filter(field -> !field.type?starts_with("reference")) as field][@question field /][/#list]
      <div class="field trap">
        <label for="f-${form.name}-website">${i18n["form.trap"]}</label>
        <input id="f-${form.name}-website" name="website" type="text" autocomplete="off" tabindex="-1">
      </div>
      <p class="form-note">${i18n["form." + form.name + ".note"]}
        [#if layout.address("privacy") != ""]<a href="${layout.address("privacy")}">${i18n["form.privacy"]}</a>[/#if]</p>
      <button class="btn" type="submit">${i18n["form." + form.name + ".send"]}</button>
    </form>
    [/#if]
  </div>
</section>
[/#if]
