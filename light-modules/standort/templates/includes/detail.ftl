[#-- What the pages of items have in common. --]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/facts.ftl" as facts]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/life.ftl" as life]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/media.ftl" as media]
[#import "/standort/templates/includes/neighbours.ftl" as neighbours]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/tour.ftl" as tour]
[#import "/standort/templates/includes/values.ftl" as values]
[#import "/standort/templates/includes/watch.ftl" as watch]

[#-- Head of an item: what it is, its name, one sentence, a picture. --]
[#macro head eyebrow standard="welcome"]
<header class="page-head wrap">
  <div>
    [#if eyebrow?has_content]<p class="eyebrow">${eyebrow}</p>[/#if]
    <h1>${items.name(content)}</h1>
    [#if items.teaser(content)?has_content]<p class="lead">${items.teaser(content)}</p>[/#if]
    [#nested]
  </div>
  [@picture.lead content standard /]
</header>
[@sampleNote /]
[/#macro]

[#macro sampleNote]
[#if content.sample!false]<div class="wrap"><div class="note"><p>${i18n["item.sample"]}</p><p data-document-fact="${i18n["item.sample"]}">${i18n["item.sample.text"]}</p></div></div>[/#if]
[/#macro]

[#macro prose title text="" big=false]
[#if text?has_content]<section data-document><h2>${title}</h2><div class="prose[#if big] big[/#if]">${text}</div></section>[/#if]
[/#macro]

[#--
  The office in charge, else the county's page of contacts. print: key of what the page is printed as; ask: address of the
  form about this item, asking: key of the words on the way to it; pdf: address of the page as a document.
--]
[#macro office print="detail.print" ask="" pdf="" asking="detail.ask"]
[#local contact = items.linked("contacts", content.contact!"")]
[#local page = layout.address("contact")]
<div class="panel" data-document>
  <h2>${i18n["detail.contact"]}</h2>
  [#if contact?has_content][@layout.contact contact /]
  [#else]<p>${i18n["detail.contact.text"]}</p>[/#if]
  [#if ask != ""]<a class="btn" href="${ask}">${i18n[asking]}</a>
  [#elseif page != ""]<a class="btn" href="${page}">${i18n["site.call"]}</a>[/#if]
  [#if pdf != ""]<a class="btn ghost" href="${pdf}" type="application/pdf">[@icons.icon "download" /]${i18n["detail.pdf"]}</a>[/#if]
  [#nested]
  <button class="btn ghost" type="button" hidden data-print>[@icons.icon "print" /]${i18n[print]}</button>
</div>
[/#macro]

[#-- When the facts were last checked; old or unchecked facts say so. --]
[#macro freshness offer=false]
[#if offer && plotfn.unconfirmed(content)]<p class="unconfirmed">${values.unconfirmed(content)} ${i18n["item.unconfirmed.advice"]}</p>[/#if]
<p class="source-note" data-document-fact="${i18n["expose.state"]}">[#if content.verifiedAt?? && content.verifiedAt?is_date_like]${i18n["item.checked"]} <time datetime="${content.verifiedAt?string("yyyy-MM-dd")}">${values.day(content.verifiedAt)}</time>.[#else]${i18n["item.unchecked"]}[/#if]</p>
[/#macro]

[#macro documents]
[#if content.documents?has_content]<section><h2>${i18n["detail.documents"]}</h2>[@media.downloads cmsfn.children(content.documents) /]</section>[/#if]
[/#macro]

[#macro film]
[#if content.videoTranscript?has_content || content.video?has_content]
<section><h2>${i18n["detail.video"]}</h2>[@media.video content.video!"" "" "" items.name(content) /][@media.transcript (cmsfn.decode(content).videoTranscript)!"" /]</section>
[/#if]
[/#macro]

[#-- The exposé of a plot, an estate or a building. first: its own facts; others: the groups below; tools: [id, title] of what is nested. --]
[#macro expose type owner kindText summary first others tools=[]]
[#local offer = ["plots", "buildings"]?seq_contains(type)]
[#local taken = offer && plotfn.taken(content)]
[#local walked = tour.scenes(content)?has_content]
[#local ask = layout.enquiry(content, owner, "plots")]
[#local pdf = "/exposes" + (cmsfn.link(content)!"") + ".pdf"]
[@layout.page title=items.name(content) description=content.teaser!"" owner=owner asked=finderfn.asked("", (type == "plots")?then(["teil", "taetigkeit", "handel"], []))]
[@head kindText "technology"]
<p class="badges">[#if content.state?has_content][@lists.state content type /][/#if][#if content.siteNo?has_content]<span class="tag" data-document-fact="${i18n["plots.siteNo.label"]}">${content.siteNo}</span>[/#if]</p>
<p class="buttons space-before">
  [#if taken]<a class="btn" href="#instead">${i18n["life.taken.way"]}</a>[#elseif ask != ""]<a class="btn" href="${ask}">${i18n["detail.ask"]}</a>[/#if]
  <a class="btn ghost" href="${pdf}" type="application/pdf">[@icons.icon "download" /]${i18n["detail.pdf"]}</a>
  [#if walked]<a class="btn ghost" href="#tour">${i18n["tour.title"]} [@icons.icon "arrow" /]</a>[/#if]
</p>
[/@head]
[#if taken]<div class="wrap"><div class="note taken"><p><strong>${i18n["life.taken." + type]}</strong> ${i18n["life.taken.text"]}</p><p><a href="#instead">${i18n["life.taken.way"]}</a></p></div></div>[/#if]
<nav class="contents wrap" aria-labelledby="contents-title">
  <h2 id="contents-title">${i18n["site.contents"]}</h2>
  <ol>
    <li><a href="#short">${i18n["detail.short"]}</a></li>
    [#if taken]<li><a href="#instead">${i18n["life.instead." + type]}</a></li>[/#if]
    <li><a href="#facts-0">${i18n["detail.facts.site"]}</a></li>
    [#list others as other]<li><a href="#facts-${other?counter}">${other[0]}</a></li>[/#list]
    [#list tools as tool]<li><a href="#${tool[0]}">${tool[1]}</a></li>[/#list]
    [#if walked]<li><a href="#tour">${i18n["tour.title"]}</a></li>[/#if]
  </ol>
</nav>
<div class="wrap detail" data-expose="${layout.own("owner")}. ${i18n["expose.notice"]}" data-address="${i18n["expose.address"]}" data-code="${i18n["expose.code"]}" data-name="${i18n["comparison.fact"]}" data-value="${i18n["expose.value"]}">
  <div>
    <section aria-labelledby="short" data-document>
      <h2 id="short">${i18n["detail.short"]}</h2>
      <dl class="key-facts summary">
        [#list summary as entry]<div><dt>${entry[0]}</dt>[#local text = facts.reading(content, entry[1], entry[2]!"")]<dd[#if text == ""] class="missing"[/#if]>${(text == "")?then(i18n["value.missing"], text)}</dd></div>[/#list]
      </dl>
    </section>
    [#if taken][@life.instead content type /][/#if]
    [#if offer][@life.history content type /][/#if]
    [@prose title=i18n["detail.description"] text=(cmsfn.decode(content).description)!"" /]
    [#if content.usp?has_content]<section data-document><h2>${i18n["estates.usp.label"]}</h2><ul class="ticks">[#list values.several(content.usp) as point]<li>[@icons.icon "check" /]${point}</li>[/#list]</ul></section>[/#if]
    <section aria-labelledby="facts">
      <h2 id="facts">${i18n["detail.facts"]}</h2>
      <p>${i18n["detail.facts.text"]}</p>
      [@facts.group content i18n["detail.facts.site"] first "facts-0" /]
      [#list others as other][@facts.group content other[0] other[1] "facts-" + other?counter /][/#list]
      [@freshness offer /]
    </section>
    [#nested]
    [#if picture.hasMore(content)]<section><h2>${i18n["detail.pictures"]}</h2>[@picture.gallery content /]</section>[/#if]
    [@tour.section content /]
    [@film /]
    [@documents /]
  </div>
  <aside class="aside" aria-label="${i18n["detail.aside"]}">
    [@office print="detail.print.expose" ask=taken?then("#instead", ask) asking=taken?then("life.taken.way", "detail.ask") pdf=pdf]
    [#if type == "plots"][@watch.note "plots" content /][/#if]
    [/@office]
    [#if content.municipality?has_content]
    [#local place = reference.item(content.municipality)]
    <div class="space-before" data-document="${i18n.get("map.place", [reference.municipalityName(content.municipality)])}">[@map.place content.municipality /]</div>
    [#if place?has_content]<p class="space-before"><a class="more" href="${cmsfn.link(place)!}">${i18n.get("detail.municipality", [place.title!])} [@icons.icon "arrow" /]</a></p>[/#if]
    [/#if]
  </aside>
</div>
<div class="section"></div>
[@neighbours.section content content.municipality!"" /]
[/@layout.page]
[/#macro]
