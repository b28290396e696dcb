[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/plan.ftl" as plan]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#assign board = (boardfn.board(content.programme!""))!""]
[@layout.page title=content.title!content.@name description=content.description!""]
[@layout.head title=content.title!content.@name lead=content.lead!"" /]
[#if board?has_content]
[@seo.dataset name=(content.title!content.@name) description=(content.description!i18n["source.measures"]) variables=[i18n["measures.measure"], i18n["measures.sum"]] place=layout.own("short") publisher=layout.own("name") /]
<section class="wrap" aria-labelledby="plan">
  <div class="section-head"><h2 id="plan">${i18n.get("measures.heading", [board.measureCount])}</h2><p>${i18n.get("measures.sum.text", [plan.euros(board.total)])}</p></div>
  [@plan.bars board /]
</section>
<section class="section wrap measure-themes" aria-labelledby="measures">
  <h2 id="measures">${i18n["measures.by.theme"]}</h2>
  [#list board.themes as theme][@plan.table theme board.years /][/#list]
  <p class="source-note">${i18n["source.measures"]}</p>
</section>
[#else]
<section class="wrap"><div class="note"><p>${i18n["measures.none"]}</p></div></section>
[/#if]
[@cms.area name="main" /]
[/@layout.page]
