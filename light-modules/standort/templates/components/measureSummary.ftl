[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/plan.ftl" as plan]
[#assign board = (boardfn.board(content.programme!""))!""]
[#if board?has_content]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head">
      <div>[#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]<h2>${content.title!}</h2></div>
      [#if content.text?has_content]<p>${content.text}</p>[/#if]
    </div>
    [@plan.bars board /]
    [#assign page = layout.address("measures")]
    [#if page != ""]<p class="space-before"><a class="more" href="${page}">${i18n["measures.to.board"]} [@icons.icon "arrow" /]</a></p>[/#if]
  </div>
</section>
[/#if]
