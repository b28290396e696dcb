[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#assign here = cmsfn.page(content)]
[#assign pages = (navfn.navItems(cmsfn.parent(here, "mgnl:page"))![])?filter(page -> page.@id != here.@id)]
[#if pages?has_content]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!i18n["siblings.title"]}</h2></div>
    <ul class="cards">[#list pages as item][@cards.page item /][/#list]</ul>
  </div>
</section>
[/#if]
