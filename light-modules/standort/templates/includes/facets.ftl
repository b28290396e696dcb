[#-- Choices with their counts: check boxes of one form, so that several values of a facet can be taken without a script. --]

[#-- What a value is called; empty text for one of the address that there is not, so that it never comes back into the page. --]
[#function valueName facet value]
  [#if value.name?has_content][#return value.name][/#if]
  [#if !facet.words?has_content || !value.value?matches("[A-Za-z0-9-]+")][#return ""][/#if]
  [#local key = facet.words + value.value]
  [#return (i18n[key] == key)?then("", i18n[key])]
[/#function]

[#macro facet facet]
<details class="facet"[#if facet.chosen] open[/#if]>
  <summary>${i18n["finder.facet." + facet.parameter]}</summary>
  <ul>
    [#list facet.values as value]
    [#local name = valueName(facet, value)]
    [#if name?has_content]
    <li><label><input type="checkbox" name="${facet.parameter}" value="${value.value}"[#if value.chosen] checked[/#if]> <span[#if value.language?has_content] lang="${value.language}"[/#if]>${name}</span> <span class="count">${value.items}</span></label></li>
    [/#if]
    [/#list]
  </ul>
</details>
[/#macro]

[#-- What is chosen, each with the way to let it go. --]
[#macro chosen list here]
[#if list.chosen?has_content]
<ul class="chips" aria-label="${i18n["finder.chosen"]}">
  [#list list.chosen as choice]
  [#local name = valueName(choice, choice.value)]
  <li><a href="${here}${choice.without}">[#if choice.value.language?has_content && name?has_content]<span lang="${choice.value.language}">${name}</span>[#elseif name?has_content]${name}[#else]${i18n["finder.value.unknown"]}[/#if] <span aria-hidden="true">×</span><span class="visually-hidden">${i18n["finder.drop"]}</span></a></li>
  [/#list]
</ul>
[/#if]
[/#macro]

[#-- Nothing found: what there would be without one criterion. --]
[#macro relaxed list here]
<div class="note">
  <p>${i18n["finder.none"]}</p>
  [#if list.relaxed?has_content]
  <p>${i18n["finder.none.relax"]}</p>
  <ul>
    [#list list.relaxed as relaxed]
    <li><a href="${here}${relaxed.query}">[#if relaxed.words?has_content]${i18n.get("finder.instead", [relaxed.items, relaxed.words])}[#else]${i18n.get("finder.without." + relaxed.criterion, [relaxed.items])}[/#if]</a></li>
    [/#list]
  </ul>
  [#else]
  <p>${i18n["finder.none.advice"]}</p>
  [/#if]
</div>
[/#macro]

[#macro pages list here]
[#if list.pageLinks?has_content]
<nav class="pager" aria-label="${i18n["finder.pages"]}">
  <ol>
    [#list list.pageLinks as link]
    <li>[#if link.current]<a href="${here}${link.query}" aria-current="page">[#else]<a href="${here}${link.query}">[/#if]<span class="visually-hidden">${i18n["finder.page"]} </span>${link.number}</a></li>
    [/#list]
  </ol>
</nav>
[/#if]
[/#macro]
