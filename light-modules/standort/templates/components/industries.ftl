[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#assign pages = navfn.navItems(layout.target("industries"))![]]
[@section.block]
<ul class="industry-tiles">
  [#list pages as page]
  <li class="tile">
    [@art.framed page.motif!"" /]
    <div class="body">
      <h3><a href="${cmsfn.link(page)!}">${page.navigationTitle!page.title!page.@name}</a></h3>
      [#if page.description?has_content]<p>${page.description}</p>[/#if]
    </div>
  </li>
  [/#list]
</ul>
[/@section.block]
