[#-- The ways most people look for, where a search has nothing to show. --]
<p class="search-start">${i18n["finder.quick"]}</p>
<ul class="chips">
  [#list ["companies", "plots", "buildings", "events", "services", "municipalities", "contact", "sitemap"] as name]
  [#assign node = layout.target(name)]
  [#if node?has_content]<li><a class="chip" href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
  [/#list]
</ul>
