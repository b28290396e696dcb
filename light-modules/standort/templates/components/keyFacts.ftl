<section class="facts" aria-label="${content.title!}">
  <div class="wrap">
    <dl>
      [#if content.facts??]
      [#list cmsfn.children(content.facts) as fact]
      <div class="fact"><dt>${fact.label!}</dt><dd>${fact.value!}[#if fact.unit?has_content]<small>${fact.unit}</small>[/#if]</dd></div>
      [/#list]
      [/#if]
    </dl>
    [#if content.source?has_content]<p class="source">${content.source}</p>[/#if]
  </div>
</section>
