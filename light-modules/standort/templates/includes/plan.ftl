[#-- The plan of the measures as bars and tables. Amounts are euros including tax. --]

[#function euros amount][#return amount?string(",##0") + " €"][/#function]

[#-- One bar per year, in it the themes from the bottom up. The tables beside it say the same. --]
[#macro bars board]
[#local top = 1]
[#list board.years as year][#if year.amount gt top][#local top = year.amount][/#if][/#list]
[#local step = 620 / board.years?size]
<figure class="plan-years">
  <svg viewBox="0 0 640 300" role="img" aria-label="${i18n.get("measures.chart", [board.years?first.year?c, board.years?last.year?c])}">
    <path class="axis" d="M10 260h620"/>
    [#list board.years as year]
    [#local left = 10 + year?index * step + step * 0.18]
    [#local height = 0]
    [#list board.themes as theme]
    [#local part = theme.amounts[year?index] / top * 220]
    [#local height = height + part]
    <path class="bar-${(theme?index + 1)?c}" d="M${left?string("0.#")?replace(",", ".")} ${(260 - height)?string("0.##")?replace(",", ".")}h${(step * 0.64)?string("0.#")?replace(",", ".")}v${part?string("0.##")?replace(",", ".")}h-${(step * 0.64)?string("0.#")?replace(",", ".")}z"/>
    [/#list]
    <text class="sum" x="${(left + step * 0.32)?string("0.#")?replace(",", ".")}" y="${(250 - height)?string("0.#")?replace(",", ".")}">${euros(year.amount)}</text>
    <text x="${(left + step * 0.32)?string("0.#")?replace(",", ".")}" y="284">${year.year?c}</text>
    [/#list]
  </svg>
  <ul class="legend">
    [#list board.themes as theme]<li><svg viewBox="0 0 10 10" aria-hidden="true"><path class="bar-${(theme?index + 1)?c}" d="M0 0h10v10H0z"/></svg>${theme.title}</li>[/#list]
  </ul>
  <figcaption>${i18n["measures.chart.caption"]}</figcaption>
</figure>
[/#macro]

[#-- The measures of one theme with their amounts per year. --]
[#macro table theme years]
<div class="scroll" tabindex="0" role="region" aria-label="${theme.title}">
  <table class="data-table">
    <caption>${theme.title}</caption>
    <thead>
      <tr>
        <th scope="col" class="number">${i18n["measures.number"]}</th>
        <th scope="col">${i18n["measures.measure"]}</th>
        [#list years as year]<th scope="col" class="number">${year.year?c}</th>[/#list]
        <th scope="col" class="number">${i18n["measures.total"]}</th>
      </tr>
    </thead>
    <tbody>
      [#list theme.measures as measure]
      <tr>
        <td class="number">${measure.number?c}</td>
        <th scope="row">${measure.title}</th>
        [#list measure.amounts as amount]<td class="number">${euros(amount)}</td>[/#list]
        <td class="number">${euros(measure.total)}</td>
      </tr>
      [/#list]
    </tbody>
    <tfoot>
      <tr>
        <td></td>
        <th scope="row">${i18n["measures.sum"]}</th>
        [#list theme.amounts as amount]<td class="number">${euros(amount)}</td>[/#list]
        <td class="number">${euros(theme.total)}</td>
      </tr>
    </tfoot>
  </table>
</div>
[/#macro]
