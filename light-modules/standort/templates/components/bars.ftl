[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign entries = section.rows(content.entries!"")?filter(entry -> entry.value?? && entry.value?is_number)]
[@section.block]
[#if entries?has_content]
[#assign highest = entries?map(entry -> entry.value)?max]
<table class="bars">
  <caption>${content.caption!content.title!}</caption>
  <thead class="visually-hidden"><tr><th scope="col">${i18n["bars.name"]}</th><th scope="col">${content.unit!i18n["bars.value"]}</th></tr></thead>
  <tbody>
    [#list entries as entry]
    <tr>
      <th scope="row">${entry.label!}</th>
      <td><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path class="rail" d="M0 0h100v10H0z"/><path class="bar" d="M0 0h${(100 * entry.value / ((highest == 0)?then(1, highest)))?string("0.##")?replace(",", ".")}v10H0z"/></svg><b>${values.number(entry.value, "1")}[#if content.unit?has_content] ${content.unit}[/#if]</b></td>
    </tr>
    [/#list]
  </tbody>
</table>
[/#if]
[#if content.source?has_content]<p class="source-note">${content.source}</p>[/#if]
[/@section.block]
