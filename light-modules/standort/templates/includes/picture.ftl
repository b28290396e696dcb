[#-- Pictures of items: the first photo, else a drawn motif. --]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/values.ftl" as values]

[#function asset key=""][#return key?has_content?then((damfn.getAsset(key))!"", "")][/#function]

[#-- The widths that the theme makes photos in, and the one for browsers that choose none. --]
[#assign widths = [480, 800, 1200, 1600] usual = 1200]

[#-- Drawings have one form for all widths, and so has a photo whose size nobody knows. --]
[#function inWidths file][#return file.width gt 0 && file.getRendition("photo-" + usual?c).link != file.link][/#function]

[#-- A photo in every width up to its own, as a browser reads it. --]
[#function sources file]
  [#local entries = []]
  [#list widths as width]
    [#local entries = entries + [file.getRendition("photo-" + width?c).link + " " + [width, file.width]?min?c + "w"]]
    [#if width gte file.width][#break][/#if]
  [/#list]
  [#return entries?join(", ")]
[/#function]

[#--
  One photo with its size, so that nothing jumps while it loads, in the width that fits the screen.
  sizes: how wide it is shown, as CSS says it; first: seen at once, so it is fetched before what can wait.
--]
[#macro photo file text="" class="" first=false sizes="100vw"]
<img[#if class?has_content] class="${class}"[/#if] src="${file.getRendition("photo-" + usual?c).link}"[#if inWidths(file)] srcset="${sources(file)}" sizes="${sizes}"[/#if] alt="${text}"[#if file.width gt 0] width="${file.width?c}" height="${file.height?c}"[/#if][#if first] fetchpriority="high"[#else] loading="lazy"[/#if]>
[/#macro]

[#-- For cards: decorative, because the text beside it names the item. --]
[#macro card item standard="welcome"]
[#local first = values.several(item.images!item.cover!"")?first!""]
[#local file = asset(first)]
[#if file?has_content]<div class="shot">[@photo file=file sizes=columns /]</div>
[#elseif item.industry?has_content && item.industry?is_string && !item.motif?has_content][@art.strip item.industry item.@name /]
[#else][@art.banner item.motif!standard item.@name /][/#if]
[/#macro]

[#-- Beside the heading of an item's own page: its first photo, with its text. --]
[#macro lead item standard="welcome"]
[#local file = asset(values.several(item.images!item.cover!"")?first!"")]
[#if file?has_content]<div class="shot">[@photo file=file text=(values.several(item.imageTexts!"")?first!file.description!"") first=true sizes="(width >= 62rem) 30rem, 100vw" /]</div>
[#elseif item.motif?has_content][@art.scene item.motif /]
[#elseif item.industry?has_content && item.industry?is_string][@art.strip item.industry item.@name /]
[#else][@art.scene standard /][/#if]
[/#macro]

[#-- Whether there are more photos than the one beside the heading. --]
[#function hasMore item][#return values.several(item.images!"")?size gt 1][/#function]

[#-- How wide a photo is in a gallery. --]
[#assign columns = "(width >= 62rem) 24rem, (width >= 42rem) 50vw, 100vw"]

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
    [@photo file=file text=(texts[key?index]!file.description!"") sizes=columns /]
    [#if credits[key?index]??]<figcaption class="credit">${credits[key?index]}</figcaption>[/#if]
  </figure></li>
  [/#if]
  [/#list]
</ul>
[/#if]
[/#macro]
