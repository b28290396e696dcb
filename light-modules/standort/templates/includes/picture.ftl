[#-- Pictures of items: the first photo, else a drawn motif. --]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/values.ftl" as values]

[#function asset key=""][#return key?has_content?then((damfn.getAsset(key))!"", "")][/#function]

[#-- One photo with its size, so that nothing jumps while it loads. --]
[#macro photo file text="" class="" lazy=true]
<img[#if class?has_content] class="${class}"[/#if] src="${file.link}" alt="${text}"[#if file.width gt 0] width="${file.width?c}" height="${file.height?c}"[/#if][#if lazy] loading="lazy"[/#if]>
[/#macro]

[#-- For cards: decorative, because the text beside it names the item. --]
[#macro card item standard="welcome"]
[#local first = values.several(item.images!item.cover!"")?first!""]
[#local file = asset(first)]
[#if file?has_content]<div class="shot">[@photo file "" /]</div>
[#elseif item.motif?has_content][@art.scene item.motif /]
[#elseif item.industry?has_content && item.industry?is_string][@art.strip item.industry item.@name /]
[#else][@art.scene standard /][/#if]
[/#macro]

[#-- Beside the heading of an item's own page: its first photo, with its text. --]
[#macro lead item standard="welcome"]
[#local file = asset(values.several(item.images!item.cover!"")?first!"")]
[#if file?has_content]<div class="shot">[@photo file=file text=(values.several(item.imageTexts!"")?first!file.description!"") lazy=false /]</div>
[#else][@card item standard /][/#if]
[/#macro]

[#-- Whether there are more photos than the one beside the heading. --]
[#function hasMore item][#return values.several(item.images!"")?size gt 1][/#function]

[#-- The other photos of an item with their sources; their texts are read where they cannot be seen. --]
[#macro gallery item]
[#local files = values.several(item.images!"")]
[#local texts = values.several(item.imageTexts!"")]
[#local credits = values.several(item.imageCredits!"")]
[#if files?has_content]
<ul class="gallery">
  [#list files as key]
  [#local file = asset(key)]
  [#if file?has_content && !key?is_first]
  <li><figure>
    [@photo file texts[key?index]!file.description!"" /]
    [#if credits[key?index]??]<figcaption class="credit">${credits[key?index]}</figcaption>[/#if]
  </figure></li>
  [/#if]
  [/#list]
</ul>
[/#if]
[/#macro]
