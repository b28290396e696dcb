[#-- Fields of the forms that narrow a list. Values come back into the page only if a choice has them. --]

[#function asked name][#return (ctx.getParameter(name)!"")?trim][/#function]

[#macro choice name label options prefix chosen]
<div class="field">
  <label for="f-${name}">${label}</label>
  <select id="f-${name}" name="${name}">
    <option value="">${i18n["filter.all"]}</option>
    [#list options as option]<option value="${option}"[#if option == chosen] selected[/#if]>${(prefix == "")?then(option, i18n[prefix + "." + option])}</option>[/#list]
  </select>
</div>
[/#macro]

[#macro place name chosen places]
<div class="field">
  <label for="f-${name}">${i18n["company.municipality"]}</label>
  <select id="f-${name}" name="${name}">
    <option value="">${i18n["filter.all"]}</option>
    [#list places as place]<option value="${place.ags!}"[#if (place.ags!"") == chosen] selected[/#if]>${place.title!}</option>[/#list]
  </select>
</div>
[/#macro]

[#-- The number somebody typed; -1 when it is none. Thousands may have dots. --]
[#function whole text]
  [#local digits = text?replace(".", "")?replace(" ", "")]
  [#return digits?matches("[0-9]{1,9}")?then(digits?number, -1)]
[/#function]

[#macro number name label chosen]
<div class="field">
  <label for="f-${name}">${label}</label>
  <input id="f-${name}" name="${name}" inputmode="numeric" value="[#if chosen gte 0]${chosen?c}[/#if]">
</div>
[/#macro]
