[#-- One entry each for the lists of events, stories, plots and the other items. --]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/facts.ftl" as facts]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/arrival.ftl" as arrival]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#import "/standort/templates/includes/watch.ftl" as watch]

[#-- The heading that makes the whole entry a link. --]
[#macro title item level="3"]<h${level}><a href="${arrival.kept(cmsfn.link(item)!"")}">${items.name(item)}</a></h${level}>[/#macro]

[#macro sample item][#if item.sample!false]<span class="sample">${i18n["item.sample"]}</span>[/#if][/#macro]

[#macro card item standard facts=""]
<li class="card">
  [@picture.card item standard /]
  <div class="body">
    [@sample item /]
    [@title item /]
    [#if facts?has_content]<p class="facts-line">${facts}</p>[/#if]
    [#if items.teaser(item)?has_content]<p>${items.teaser(item)}</p>[/#if]
  </div>
</li>
[/#macro]

[#macro event item]
<li class="event-entry">
  [#local next = eventfn.next(item)]
  [#if next != ""]
  [#local start = next?datetime.iso]
  <p class="date"><time datetime="${(item.allDay!false)?then(values.isoDay(start), values.iso(start))}"><span class="day">${start?string("dd")}</span><span class="month">${start?string("MMM")}</span><span class="year">${start?string("yyyy")}</span></time></p>
  [/#if]
  <div class="body">
    <p class="facts-line">${values.choice("events.kind", item.kind!"")} · ${values.choice("events.mode", item.mode!"")}[#if item.venueCity?has_content] · ${item.venueCity}[/#if]</p>
    [@title item /]
    [#local repeats = eventfn.repeats(item)]
    [#if repeats?has_content]<p class="facts-line">${i18n["event.repeats"]} ${repeats}</p>[/#if]
    [#if item.teaser?has_content]<p>${item.teaser}</p>[/#if]
    <p class="badges">[@sample item /][#if ["full", "postponed", "cancelled"]?seq_contains(item.eventState!"")]<span class="state ${item.eventState}">${values.choice("events.eventState", item.eventState)}</span>[/#if]</p>
  </div>
  [#if item.start?? && item.start?is_date_like && !(item.allDay!false)]<p class="clock">${values.time(item.start)}</p>[/#if]
</li>
[/#macro]

[#macro story item]
[#local theme = values.choice("stories.theme", item.theme!"")]
[#local place = (item.municipality?has_content)?then(" · " + reference.municipalityName(item.municipality), "")]
[@card item "work" theme + place /]
[/#macro]

[#macro state item type]<span class="state ${item.state!""}">${values.choice(type + ".state", item.state!"")}</span>[/#macro]

[#macro site item type size sizeName compare=false]
<li class="site-entry"[#if compare] id="plot-${item.@name}"[/#if]>
  <div class="body">
    <p class="badges">[@state item type /][@sample item /]</p>
    [#if plotfn.unconfirmed(item)]<p class="unconfirmed">${values.unconfirmed(item)}</p>[/#if]
    [@title item /]
    <p class="facts-line">[#if item.siteNo?has_content]${item.siteNo} · [/#if]${reference.municipalityName(item.municipality!"")}[#if item.district?has_content], ${item.district}[/#if]</p>
    [#if item.teaser?has_content]<p>${item.teaser}</p>[/#if]
  </div>
  <dl>
    [@values.fact sizeName size /]
    [#local motorway = facts.reading(item, "access.distMotorway:decimal", " km")]
    [#local station = facts.reading(item, "access.distStation:decimal", " km")]
    [#if motorway == "" && station != ""][@values.fact name=i18n["site.station"] value=station /][#else][@values.fact name=i18n["site.motorway"] value=motorway /][/#if]
    [@values.fact name=i18n["site.power"] value=facts.reading(item, "access.powerAvailable:number", " kW") /]
  </dl>
  [#if compare]
  [#local noted = watch.named("plots")]
  <p class="choices"><label class="compare-choice"><input type="checkbox" name="vergleich" value="${item.@name}" form="compare"[#if noted?seq_contains(item.@name)] checked[/#if]> ${i18n["comparison.add"]}<span class="visually-hidden">: ${items.name(item)}</span></label>[@watch.note "plots" item noted watch.named("companies") /]</p>
  [/#if]
</li>
[/#macro]

[#macro plot item compare=false]
[@site item=item type="plots" compare=compare size=(item.areaFree??)?then(values.area(item.areaFree!0), "") sizeName=i18n["site.area.free"] /]
[/#macro]

[#macro building item]
[@site item=item type="buildings" size=(item.areaUsable??)?then(values.area(item.areaUsable!0), "") sizeName=i18n["site.area.usable"] /]
[/#macro]

[#macro estate item]
[@card item "technology" values.choice("estates.kind", item.kind!"") + " · " + reference.municipalityName(item.municipality!"") /]
[/#macro]

[#macro product item]
[#local maker = items.linked("companies", item.company!"")]
[@card item "glass" values.choices("products.category", item.category!"") + maker?has_content?then(" · " + items.name(maker), "") /]
[/#macro]

[#macro project item][@card item "energy" values.choice("projects.state", item.state!"") /][/#macro]

[#macro campaign item][@card item "towns" item.claim!"" /][/#macro]

[#macro service item]
<li class="service-entry">
  <p class="facts-line">${values.choice("services.kind", item.kind!"")} · ${item.provider!""}</p>
  [@title item /]
  [#if item.short?has_content]<p>${item.short}</p>[/#if]
  [#if item.sample!false]<p class="badges">[@sample item /]</p>[/#if]
</li>
[/#macro]

[#macro publication item]
<li class="service-entry">
  <p class="facts-line">${values.choice("publications.kind", item.kind!"")}[#if item.publishDate??] · ${values.day(item.publishDate)}[/#if]</p>
  [@title item /]
  [#if item.teaser?has_content]<p>${item.teaser}</p>[/#if]
  [#if item.sample!false]<p class="badges">[@sample item /]</p>[/#if]
</li>
[/#macro]

[#macro audio item]
<li class="service-entry">
  <p class="facts-line">[#if item.episode??]${i18n.get("audio.episode.short", [item.episode?string])} · [/#if]${values.day(item.publishDate!"")}[#if item.duration??] · ${values.minutes(item.duration)} min[/#if]</p>
  [@title item /]
  [#if item.teaser?has_content]<p>${item.teaser}</p>[/#if]
  [#if item.sample!false]<p class="badges">[@sample item /]</p>[/#if]
</li>
[/#macro]

[#-- The list of a kind, or the sentence that there is nothing yet. kind is the name of a macro above. --]
[#macro show kind list]
[#if list?has_content]
<ul class="${listClass(kind)}">[#list list as item][#switch kind]
[#case "event"][@event item /][#break]
[#case "story"][@story item /][#break]
[#case "plot"][@plot item /][#break]
[#case "building"][@building item /][#break]
[#case "estate"][@estate item /][#break]
[#case "product"][@product item /][#break]
[#case "project"][@project item /][#break]
[#case "campaign"][@campaign item /][#break]
[#case "service"][@service item /][#break]
[#case "publication"][@publication item /][#break]
[#case "audio"][@audio item /][#break]
[#default][@cards.company item /][/#switch][/#list]</ul>
[#else]
<p class="nothing">${i18n["list.none." + kind]}</p>
[/#if]
[/#macro]

[#function listClass kind]
  [#switch kind]
    [#case "event"][#return "event-list"]
    [#case "plot"][#case "building"][#return "site-list"]
    [#case "service"][#case "publication"][#case "audio"][#return "service-list"]
    [#default][#return "cards"]
  [/#switch]
[/#function]

[#-- The way to the page that lists all of a kind. --]
[#macro all target]
[#local address = layout.address(target)]
[#if address != "" && (content.more!true)]<p class="space-before"><a class="more" href="${address}">${i18n["list.all." + target]} [@icons.icon "arrow" /]</a></p>[/#if]
[/#macro]
