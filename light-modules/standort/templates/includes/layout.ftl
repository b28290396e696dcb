[#-- What all pages share: head, header, navigation, breadcrumbs, footer. --]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/arrival.ftl" as arrival]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/seo.ftl" as seo]

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

[#-- The page with the contact form, about an item; empty when the site has none. --]
[#function enquiry item workspace topic=""]
  [#local page = address("contact")]
  [#if page == ""][#return ""][/#if]
  [#return arrival.kept(page + "?about=" + workspace + ":" + item.@id + (topic != "")?then("&topic=" + topic, "") + "#form-contact")]
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
  crumbs: whether the page shows its way from the home page; type: kind of the page for shared links;
  asked: what the address asks of the page (finderfn.asked), which goes along to its other language.
--]
[#macro page title description="" owner="" crumbs=true index=true type="website" asked=""]
[#assign shared = "tile-" in art]
[#local short = content.seoDescription!description]
[#local shared = content.shareImage!""]
[#local above = trail(owner)]
[#local languages = cmsfn.localizedLinks()!{}]
[#local origin = ctx.request.requestURL?remove_ending(ctx.request.requestURI)]
[#local name = own("name")]
<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  [@cms.page /]
  <title>[#if content.seoTitle?has_content]${content.seoTitle} – ${name}[#elseif title == name]${name}[#else]${title} – ${name}[/#if]</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  [#if short?has_content]<meta name="description" content="${short}">[/#if]
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f2">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b1d23">
  [#if !index]<meta name="robots" content="noindex">[/#if]
  [#if index]
  <link rel="canonical" href="${origin}${cmsfn.link(content)!}">
  [#if languages?size gt 1]
  [#list languages as code, url]
  <link rel="alternate" hreflang="${code}" href="${origin}${url}">
  [#if code?is_first]<link rel="alternate" hreflang="x-default" href="${origin}${url}">[/#if]
  [/#list]
  [/#if]
  [@seo.preview title short type shared /]
  [/#if]
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${assets.path("bricolage-grotesque-latin-bold.woff2")}">
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${assets.path("instrument-sans-latin-wght-normal.woff2")}">
  <link rel="stylesheet" href="${assets.path("site.css")}">
  [#list themeStyles() as style]
  <link rel="stylesheet" href="${style}">
  [/#list]
  [#list (settings.feeds!{}) as feed, source]
  <link rel="alternate" type="application/rss+xml" title="${(language == site.defaultLocale)?then(source.title!feed, source["title_" + language]!source.title!feed)}" href="${(language == site.defaultLocale)?then("", "/" + language)}/feeds/${feed}.xml">
  [/#list]
  <link rel="icon" href="/favicon.ico" sizes="32x32">
  <link rel="icon" type="image/svg+xml" href="${assets.path("icon.svg")}">
  <link rel="apple-touch-icon" href="/.resources/standort/webresources/apple-touch-icon.png">
  <script type="module" src="${assets.path("site.js")}"></script>
  [#if index]
  [#if crumbs][@seo.trail above /][#elseif home?has_content][@seo.organization name home address("search") /][/#if]
  [/#if]
</head>
<body>
<a class="skip" href="#content">${i18n["site.skip"]}</a>
[@header above languages asked /]
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

[#macro header above languages asked]
<header class="site-header">
  <div class="utility">
    <div class="wrap">
      <span class="owner">${own("owner")}</span>
      <ul class="services" aria-label="${i18n["site.services"]}">
        [#list ["easyLanguage", "signLanguage", "accessibility", "watchList", "search"] as service]
        [#local way = address(service)]
        [#if way != ""]<li><a class="${service}" href="${way}"[#if service == "watchList"] data-watch-count="${i18n["watch.counted"]}" data-watch-one="${i18n["watch.counted.one"]}"[/#if]>[#if service == "search"][@icons.icon "search" /][/#if]${i18n["site." + service]}</a></li>[/#if]
        [/#list]
        [#list languages as code, url]
        [#if code != language]<li><a href="${url}${asked}" lang="${code}" hreflang="${code}">${i18n["site.language." + code]}</a></li>[/#if]
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
        [#local contact = address("contact")]
        [#if contact != ""]<a class="btn nav-call" href="${contact}">${i18n["site.call"]}</a>[/#if]
      </nav>
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
          [#list ["location", "municipalities", "industries", "companies", "plots", "measures"] as name]
          [#local node = target(name)]
          [#if node?has_content]<li><a href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
          [/#list]
        </ul>
      </nav>
      <nav aria-labelledby="footer-service">
        <h2 id="footer-service">${i18n["site.footer.service"]}</h2>
        <ul class="pages">
          [#list ["contact", "events", "stories", "publications", "accessibility", "sitemap"] as name]
          [#local node = target(name)]
          [#if node?has_content]<li><a href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
          [/#list]
        </ul>
      </nav>
    </div>
    <div class="legal">
      <p>${own("footer.data")}</p>
      <ul class="pages">
        [#list ["imprint", "privacy", "accessibility", "easyLanguage", "signLanguage"] as name]
        [#local node = target(name)]
        [#if node?has_content]<li><a href="${cmsfn.link(node)!}">${node.navigationTitle!node.title!node.@name}</a></li>[/#if]
        [/#list]
        [#if address("accessibility") != "" && (settings.forms.barrier)??]<li><a href="${address("accessibility")}#form-barrier">${i18n["site.report.barrier"]}</a></li>[/#if]
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

[#-- An office with its ways of contact; where the county has not filled one in, the text says so. --]
[#macro contact office]
<div class="contact">
  <svg class="emblem" viewBox="0 0 100 100" aria-hidden="true">[@art.named office.motif!"people" 0 0 /]</svg>
  <h3>[#if office.lastName?has_content]${(office.academicTitle!"") + " " + (office.firstName!"") + " " + office.lastName}[#else]${office.title!office.function!office.@name}[/#if]</h3>
  <p>${office.function!}[#if office.organisation?has_content], ${office.organisation}[/#if]</p>
  <ul class="ways">
    [#if office.phone?has_content]<li>[#if office.phone?matches("[0-9+ /()-]+")]<a href="tel:${office.phone?replace("[^0-9+]", "", "r")}">[@icons.icon "phone" /]${office.phone}</a>[#else][@icons.icon "phone" /] ${office.phone}[/#if]</li>[/#if]
    [#if office.email?has_content]<li>[#if office.email?contains("@")]<a href="mailto:${office.email}">[@icons.icon "mail" /]${office.email}</a>[#else][@icons.icon "mail" /] ${office.email}[/#if]</li>[/#if]
    [#if office.place?has_content]<li>[@icons.icon "pin" /] ${office.place}</li>[/#if]
    [#if office.officeHours?has_content]<li>${office.officeHours}</li>[/#if]
  </ul>
</div>
[/#macro]

[#-- The places of the components below that have a heading; nothing for a short page. --]
[#macro contents area from=4]
[#local entries = area?has_content?then(cmsfn.children(area)?filter(part -> part.title?has_content && (part["mgnl:template"]!"") != "standort:components/notice"), [])]
[#if entries?size gte from]
<nav class="contents wrap" aria-labelledby="contents-title">
  <h2 id="contents-title">${i18n["site.contents"]}</h2>
  <ol>[#list entries as part]<li><a href="#s-${part.@name}">${part.title}</a></li>[/#list]</ol>
</nav>
[/#if]
[/#macro]

[#-- The other pages of the section, so that nobody has to go back. --]
[#macro neighbours]
[#local parent = cmsfn.parent(content, "mgnl:page")!""]
[#if parent?has_content && home?has_content && parent.@id != home.@id]
[#local pages = (navfn.navItems(parent)![])?filter(page -> page.@id != content.@id)]
[#if pages?has_content]
<nav class="neighbours" aria-labelledby="neighbours-title">
  <div class="wrap">
    <h2 id="neighbours-title">${i18n.get("site.neighbours", [parent.navigationTitle!parent.title!parent.@name])}</h2>
    <ul class="pages">[#list pages as page]<li><a href="${cmsfn.link(page)!}">${page.navigationTitle!page.title!page.@name}</a></li>[/#list]</ul>
  </div>
</nav>
[/#if]
[/#if]
[/#macro]
