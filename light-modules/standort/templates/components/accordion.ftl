[#import "/standort/templates/includes/section.ftl" as section]
[@section.block]
<div class="faq">
  [#list section.rows(content.entries!"") as entry]
  <details[#if content.single!false] name="a-${content.@name}"[/#if]><summary>${entry.title!}</summary><div class="prose">${(cmsfn.decode(entry).text)!""}</div></details>
  [/#list]
</div>
[/@section.block]
