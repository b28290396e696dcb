[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/art.ftl" as art]
[#assign contact = items.linked("contacts", content.contact!"")]
[#if contact?has_content]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap contact-point">
    <div>
      [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
      <h2>${content.title!}</h2>
      [#if content.text?has_content]<p class="lead">${content.text}</p>[/#if]
    </div>
    [@layout.contact contact /]
  </div>
</section>
[/#if]
