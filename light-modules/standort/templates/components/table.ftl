[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign headings = values.several(content.columns!"")]
[@section.block]
[#if headings?has_content]
<div class="scroll" role="region" tabindex="0" aria-labelledby="t-${content.@name}">
  <table class="data">
    <caption id="t-${content.@name}">${content.caption!content.title!}</caption>
    <thead><tr>[#list headings as heading]<th scope="col">${heading}</th>[/#list]</tr></thead>
    <tbody>
      [#list section.rows(content.rows!"") as row]
      <tr>[#list values.several(row.cells!"") as cell][#if cell?is_first && (content.rowHeadings!true)]<th scope="row">${cell}</th>[#else]<td>${cell}</td>[/#if][/#list]</tr>
      [/#list]
    </tbody>
  </table>
</div>
[/#if]
[#if content.source?has_content]<p class="source-note">${content.source}</p>[/#if]
[/@section.block]
