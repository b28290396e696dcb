[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#assign page = reference.page(content.page!"")]
<section[@section.anchor /] class="section">
  <div class="wrap">
    <div class="banner">
      <div class="body">
        <h2>${content.title!}</h2>
        [#if content.text?has_content]<p>${content.text}</p>[/#if]
        [#if page?has_content]<a class="btn" href="${cmsfn.link(page)!}">${content.label!page.title!} [@icons.icon "arrow" "moves" /]</a>[/#if]
      </div>
      [@art.framed content.motif!"welcome" /]
    </div>
  </div>
</section>
