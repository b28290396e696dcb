[#-- The plan of the measures as bars and tables. --]

[#function euros amount][#return amount.formatShort(cmsfn.language())][/#function]

[#-- A coordinate of a drawing: one decimal, whatever the language. --]
[#function unit number][#return ((number * 10)?round / 10)?c][/#function]

[#-- One bar per year, in it the themes from the bottom up. The tables on the board say the same. --]
[#macro bars board]
[#local highest = 1]
[#list board.years as year][#if board.totals[year?c].cents gt highest][#local highest = board.totals[year?c].cents][/#if][/#list]
[#local step = 620 / board.years?size]
[#local wide = step * 0.64]
<figure class="plan-years">
  <svg viewBox="0 0 640 300" role="img" aria-label="${i18n.get("measures.chart", [board.years?first?c, board.years?last?c])}">
    <path class="axis" d="M10 260h620"/>
    [#list board.years as year]
    [#local left = 10 + year?index * step + step * 0.18]
    [#local height = 0]
    [#list board.themes as theme]
    [#local part = theme.totals[year?c].cents / highest * 220]
    [#local height = height + part]
    <path class="bar-${(theme?index + 1)?c}" d="M${unit(left)} ${unit(260 - height)}h${unit(wide)}v${unit(part)}h-${unit(wide)}z"/>
    [/#list]
    <text class="sum" x="${unit(left + wide / 2)}" y="${unit(250 - height)}">${euros(board.totals[year?c])}</text>
    <text x="${unit(left + wide / 2)}" y="284">${year?c}</text>
    [/#list]
  </svg>
  <ul class="legend">
    [#list board.themes as theme]<li><svg viewBox="0 0 10 10" aria-hidden="true"><path class="bar-${(theme?index + 1)?c}" d="M0 0h10v10H0z"/></svg>${theme.name(cmsfn.language())}</li>[/#list]
  </ul>
  <figcaption>${i18n["measures.chart.caption"]}</figcaption>
</figure>
[/#macro]

[#-- The measures of one theme with their amounts per year. --]
[#macro table theme years]
[#local language = cmsfn.language()]
<div class="scroll" tabindex="0" role="region" aria-label="${theme.name(language)}">
  <table class="data-table">
    <caption>${theme.name(language)}</caption>
    <thead>
      <tr>
        <th scope="col" class="number">${i18n["measures.number"]}</th>
        <th scope="col">${i18n["measures.measure"]}</th>
        [#list years as year]<th scope="col" class="number">${year?c}</th>[/#list]
        <th scope="col" class="number">${i18n["measures.total"]}</th>
      </tr>
    </thead>
    <tbody>
      [#list theme.measures as measure]
      <tr>
        <td class="number">${measure.number?c}</td>
        <th scope="row">${measure.title(language)}[#if measure.text(language)?has_content]<span class="explained">${measure.text(language)}</span>[/#if]</th>
        [#list years as year]<td class="number">${euros(measure.plan[year?c])}</td>[/#list]
        <td class="number">${euros(measure.total)}</td>
      </tr>
      [/#list]
    </tbody>
    <tfoot>
      <tr>
        <td></td>
        <th scope="row">${i18n["measures.sum"]}</th>
        [#list years as year]<td class="number">${euros(theme.totals[year?c])}</td>[/#list]
        <td class="number">${euros(theme.total)}</td>
      </tr>
    </tfoot>
  </table>
</div>
[/#macro]
