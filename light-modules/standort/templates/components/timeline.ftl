[#import "/standort/templates/includes/section.ftl" as section]
[@section.block]
<ol class="timeline">
  [#list section.rows(content.entries!"") as entry]
  <li><p class="when">${entry.date!}</p><h3>${entry.title!}</h3>[#if entry.text?has_content]<p>${entry.text}</p>[/#if]</li>
  [/#list]
</ol>
[/@section.block]
