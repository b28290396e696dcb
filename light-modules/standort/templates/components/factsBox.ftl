[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/values.ftl" as values]
[@section.block "facts-box"]
<dl class="fact-list">
  [#list section.rows(content.facts!"") as fact][@values.fact fact.label!"" fact.value!"" /][/#list]
</dl>
[#if content.source?has_content]<p class="source-note">${content.source}</p>[/#if]
[/@section.block]
