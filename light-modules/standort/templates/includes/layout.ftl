[#-- What all pages share: head, header, navigation, breadcrumbs, footer. --]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/art.ftl" as art]

[#assign site = sitefn.site()]
[#assign settings = site.parameters!{}]
[#assign language = cmsfn.language()]
[#assign home = cmsfn.contentByPath(settings.home!"/")!]

[#-- A text the site has of its own, key "site.<name of the site>.<name>"; else the one all sites share. --]
[#function own name]
  [#local key = "site." + site.name + "." + name]
  [#local text = i18n[key]]
  [#if text == key][#return i18n["site." + name]][/#if]
  [#return text]
[/#function]

[#-- A page of the site by the name it has in the site's parameters. --]
[#function target name]
  [#local path = (settings.pages[name])!""]
  [#if path == ""][#return ""][/#if]
  [#return cmsfn.contentByPath(path)!""]
[/#function]

[#function address name]
  [#local node = target(name)]
  [#if node?has_content][#return cmsfn.link(node)!""][/#if]
  [#return ""]
[/#function]

[#-- The pages above the current one. Items of other workspaces hang below the page that lists them. --]
[#function trail owner]
  [#if owner == ""][#return cmsfn.ancestors(content, "mgnl:page")![]][/#if]
  [#local list = target(owner)]
  [#if !list?has_content][#return []][/#if]
  [#return (cmsfn.ancestors(list, "mgnl:page")![]) + [list]]
[/#function]

[#function isAt page above]
  [#if page.@id == content.@id][#return true][/#if]
  [#list above as step][#if step.@id == page.@id][#return true][/#if][/#list]
  [#return false]
[/#function]

[#--
  title and description: for the head; owner: name of the listing page of an item, empty for pages;
  crumbs: whether the page shows its way from the home page.
--]
[#macro page title description="" owner="" crumbs=true index=true]
[#local above = trail(owner)]
[#local languages = cmsfn.localizedLinks()!{}]
[#local origin = ctx.request.requestURL?remove_ending(ctx.request.requestURI)]
[#local name = own("name")]
<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  [@cms.page /]
  <title>[#if title == name]${name}[#else]${title} – ${name}[/#if]</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  [#if description?has_content]<meta name="description" content="${description}">[/#if]
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f2">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b1d23">
  [#if !index]<meta name="robots" content="noindex">[/#if]
  [#if index]
  <link rel="canonical" href="${origin}${cmsfn.link(content)!}">
  [#if languages?size gt 1]
  [#list languages as code, url]
  <link rel="alternate" hreflang="${code}" href="${origin}${url}">
  [/#list]
  [/#if]
  [/#if]
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${assets.path("bricolage-grotesque-latin-wght-normal.woff2")}">
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${assets.path("instrument-sans-latin-wght-normal.woff2")}">
  <link rel="stylesheet" href="${assets.path("site.css")}">
  [#list themeStyles() as style]
  <link rel="stylesheet" href="${style}">
  [/#list]
  <link rel="icon" type="image/svg+xml" href="${assets.path("icon.svg")}">
  <script type="module" src="${assets.path("site.js")}"></script>
</head>
<body>
<a class="skip" href="#content">${i18n["site.skip"]}</a>
[@header above languages /]
[#if crumbs]
<nav class="crumbs wrap" aria-label="${i18n["site.crumbs"]}">
  <ol>
    [#list above as step]
    <li><a href="${cmsfn.link(step)!}">[#if step?is_first]${i18n["site.home"]}[#else]${step.navigationTitle!step.title!step.@name}[/#if]</a></li>
    [/#list]
    <li aria-current="page">${content.navigationTitle!content.title!content.name!content.@name}</li>
  </ol>
</nav>
[/#if]
<main id="content" tabindex="-1">
[#nested]
</main>
[@footer /]
</body>
</html>
[/#macro]

[#-- Style sheets the county's own theme adds to the shared one. --]
[#function themeStyles]
  [#local own = []]
  [#list (sitefn.theme(site).cssFiles)![] as file]
    [#if (file.link!"")?has_content && !(file.link?contains("/standort/webresources/build/"))]
      [#local own = own + [file.link]]
    [/#if]
  [/#list]
  [#return own]
[/#function]

[#macro header above languages]
<header class="site-header">
  <div class="utility">
    <div class="wrap">
      <span class="owner">${own("owner")}</span>
      <ul class="services" aria-label="${i18n["site.services"]}">
        [#local accessibility = address("accessibility")]
        [#if accessibility != ""]<li><a href="${accessibility}">${i18n["site.accessibility"]}</a></li>[/#if]
        [#list languages as code, url]
        [#if code != language]<li><a href="${url}" lang="${code}" hreflang="${code}">${i18n["site.language." + code]}</a></li>[/#if]
        [/#list]
      </ul>
    </div>
  </div>
  <div class="topbar">
    <div class="wrap">
      <a class="logo" href="${cmsfn.link(home)!"/"}">[@icons.logo /]<span><b>${own("short")}</b><span class="claim">${own("claim")}</span></span></a>
      <nav class="nav" id="menu" popover aria-label="${i18n["site.navigation"]}">
        <button class="btn ghost small nav-close" type="button" popovertarget="menu" popovertargetaction="hide">[@icons.icon "close" /]${i18n["site.menu.close"]}</button>
        <ul class="pages">
          [#if home?has_content]
          [#list navfn.navItems(home)![] as item]
          <li><a href="${cmsfn.link(item)!}"[#if item.@id == content.@id] aria-current="page"[#elseif isAt(item, above)] aria-current="true"[/#if]>${item.navigationTitle!item.title!item.@name}</a></li>
          [/#list]
          [/#if]
        </ul>
      </nav>
      [#local contact = address("contact")]
      [#if contact != ""]<a class="btn call" href="${contact}">${i18n["site.call"]}</a>[/#if]
      <button class="btn ghost small nav-open" type="button" popovertarget="menu">[@icons.icon "menu" /]${i18n["site.menu.open"]}</button>
    </div>
  </div>
</header>
[/#macro]

[#macro footer]
<footer class="footer">
  <div class="wrap">
    <div class="columns">
      <div class="about">
        <a class="logo" href="${cmsfn.link(home)!"/"}">[@icons.logo /]<span><b>${own("short")}</b><span class="claim">${own("claim")}</span></span></a>
        <p>${own("about")}</p>
      </div>
      <nav aria-labelledby="footer-explore">
        <h2 id="footer-explore">${i18n["site.footer.explore"]}</h2>
        <ul class="pages">
          [#list ["location", "municipalities", "companies", "measures"] as name]
          [#local node = target(name)]
          [#if node?has_content]<li><a href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
          [/#list]
        </ul>
      </nav>
      <nav aria-labelledby="footer-service">
        <h2 id="footer-service">${i18n["site.footer.service"]}</h2>
        <ul class="pages">
          [#list ["contact", "accessibility", "sitemap"] as name]
          [#local node = target(name)]
          [#if node?has_content]<li><a href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
          [/#list]
        </ul>
      </nav>
    </div>
    <div class="legal">
      <p>${own("footer.data")}</p>
      <ul class="pages">
        [#list ["imprint", "privacy", "accessibility"] as name]
        [#local node = target(name)]
        [#if node?has_content]<li><a href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
        [/#list]
      </ul>
    </div>
  </div>
</footer>
[/#macro]

[#macro head title lead="" motif=""]
<header class="page-head wrap">
  <div>
    [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
    <h1>${title}</h1>
    [#if lead?has_content]<p class="lead">${lead}</p>[/#if]
    [#nested]
  </div>
  [#if motif?has_content][@art.scene motif /][/#if]
</header>
[/#macro]
