[#-- Items in lists. --]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/watch.ftl" as watch]

[#macro sample]<span class="sample">${i18n["company.sample"]}</span>[/#macro]

[#-- kilometres: how far it is from what the list is about; alone: no other card stands beside it, so its picture is higher. --]
[#macro company item noting=false kilometres=-1 alone=false]
<li class="card">
  [@art.strip field=(item.industry!"") name=item.@name double=alone /]
  <div class="body">
    [#if item.sample!false][@sample /][/#if]
    <h3><a href="${cmsfn.link(item)!}">${item.title!item.@name}</a></h3>
    <p>${i18n["industry." + (item.industry!"")]} · ${reference.municipalityName(item.ags!"")}[#if kilometres gte 0] · ${kilometres?string("0.0")}&nbsp;km[/#if]</p>
    [#if item.summary?has_content]<p>${item.summary}</p>[/#if]
    [#if noting]<p>[@watch.note "companies" item watch.named("plots") watch.named("companies") /]</p>[/#if]
  </div>
</li>
[/#macro]

[#-- drawn: the county's outline, asked for once by the page that lists municipalities. --]
[#macro municipality item drawn=""]
<li class="entry">
  [@map.shape drawn=drawn area=(drawn.area(item.ags!""))!"" /]
  <h3><a href="${cmsfn.link(item)!}">${item.title!item.@name}</a></h3>
  <p>${i18n["municipality.type." + (item.kind!"")]}[#if item.postcode?has_content] · ${item.postcode}[/#if]</p>
  [#if item.population??]<p class="figure">${item.population?string(",##0")}<small>${i18n["municipality.inhabitants"]}</small></p>[/#if]
</li>
[/#macro]

[#macro page item]
<li class="card">
  [#if item.motif?has_content][@art.banner item.motif item.@name /][/#if]
  <div class="body">
    <h3><a href="${cmsfn.link(item)!}">${item.title!item.@name}</a></h3>
    [#if item.description?has_content]<p>${item.description}</p>[/#if]
  </div>
</li>
[/#macro]
