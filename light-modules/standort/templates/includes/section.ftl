[#-- What components have in common: an anchor for lists of contents, a head, the grey ground. --]

[#-- The anchor of the component being shown. --]
[#macro anchor] id="s-${content.@name}"[/#macro]

[#-- A full-width section with the component's own head; narrow limits the content to reading width. --]
[#macro block class=""]
<section[@anchor /] class="section[#if content.shaded!false] alt[/#if][#if class?has_content] ${class}[/#if]">
  <div class="wrap">
    [@head /]
    [#nested]
  </div>
</section>
[/#macro]

[#macro head]
[#if content.title?has_content]
<div class="section-head">
  <div>[#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]<h2>${content.title}</h2></div>
  [#if content.text?has_content]<p>${content.text}</p>[/#if]
</div>
[/#if]
[/#macro]

[#-- The children of a multiple field. --]
[#function rows field]
  [#return field?has_content?then(cmsfn.children(field), [])]
[/#function]
