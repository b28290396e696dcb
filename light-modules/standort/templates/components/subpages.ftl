[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#assign pages = navfn.navItems(cmsfn.page(content))![]]
[#if pages?has_content]
<section[@section.anchor /] class="section">
  <div class="wrap">
    [#if content.title?has_content]<div class="section-head"><h2>${content.title}</h2></div>[/#if]
    <ul class="cards">[#list pages as item][@cards.page item /][/#list]</ul>
  </div>
</section>
[/#if]
