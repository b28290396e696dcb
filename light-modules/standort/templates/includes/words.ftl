[#-- What somebody else can give or use; a company says it in its own words. --]
[#import "/standort/templates/includes/values.ftl" as values]

[#-- Those of the properties that say something. --]
[#function given item names][#return names?filter(name -> values.several(item[name]!"")?has_content)][/#function]

[#-- The texts of the properties; German where the item has none in the language of the page. --]
[#macro list title item names]
[#if given(item, names)?has_content]
<div><h3>${title}</h3><ul class="tags">[#list given(item, names) as name][#local german = cmsfn.language() != "de" && !(item[name + "_" + cmsfn.language()])?has_content][#list values.several(item[name]) as one]<li class="tag"[#if german] lang="de"[/#if]>${one}</li>[/#list][/#list]</ul></div>
[/#if]
[/#macro]
