[#import "/standort/templates/includes/section.ftl" as section]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    [#if content.title?has_content]<div class="section-head"><h2>${content.title}</h2></div>[/#if]
    <dl class="key-facts">
      [#if content.facts??]
      [#list cmsfn.children(content.facts) as fact]
      <div><dt>${fact.label!}</dt><dd>${fact.value!}[#if fact.unit?has_content] ${fact.unit}[/#if]</dd></div>
      [/#list]
      [/#if]
    </dl>
    [#if content.source?has_content]<p class="source-note">${content.source}</p>[/#if]
  </div>
</section>
