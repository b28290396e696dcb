[#import "/standort/templates/includes/section.ftl" as section]
<section[@section.anchor /] class="section">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!}</h2></div>
    [#if content.questions??]
    <div class="faq">
      [#list cmsfn.children(content.questions) as item]
      <details><summary>${item.question!}</summary><div class="prose">${(cmsfn.decode(item).answer)!""}</div></details>
      [/#list]
    </div>
    [/#if]
  </div>
</section>
