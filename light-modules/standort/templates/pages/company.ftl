[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/map.ftl" as map]
[#import "/standort/templates/includes/neighbours.ftl" as neighbours]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#import "/standort/templates/includes/watch.ftl" as watch]
[#import "/standort/templates/includes/words.ftl" as words]
[#assign key = content.ags!""]
[#assign place = reference.item(key)]
[#assign branch = reference.branchName(content.wz!"")]
[#assign made = items.shown("products")?filter(product -> [content.@id, content.@path]?seq_contains(product.company!""))]

[#-- A fact that many entries do not have; without it there is no row. --]
[#macro given name value=""][#if value?has_content][@values.fact name value /][/#if][/#macro]

[#function ticked name][#return ((content[name])!false)?then(i18n["companies." + name + ".label"], "")][/#function]

[#function named names][#return names?map(name -> ticked(name))?filter(text -> text != "")?join(", ")][/#function]

[@layout.page title=content.title!content.@name description=content.summary!"" owner="companies"]
[@seo.company content /]
<header class="page-head wrap">
  <div>
    <p class="eyebrow">${i18n["industry." + (content.industry!"")]}</p>
    <h1>${content.title!content.@name}</h1>
    [#if content.summary?has_content]<p class="lead">${content.summary}</p>[/#if]
  </div>
  [@art.strip content.industry!"" content.@name /]
</header>
<div class="wrap detail">
  <div>
    [#if content.sample!false]
    <div class="note"><p>${i18n["company.sample"]}</p><p>${i18n["company.sample.text"]}</p></div>
    [/#if]
    <section class="space-before" aria-labelledby="profile">
      <h2 id="profile">${i18n["company.profile"]}</h2>
      <div class="prose">${(cmsfn.decode(content).text)!""}</div>
    </section>
    <section aria-labelledby="glance">
      <h2 id="glance">${i18n["company.facts"]}</h2>
      <dl class="key-facts summary">
        [#if content.wz?has_content]<div class="long"><dt>${i18n["company.wz"]}</dt><dd>${content.wz}[#if branch?has_content] ${branch}[/#if]</dd></div>[/#if]
        <div><dt>${i18n["company.municipality"]}</dt><dd>[#if place?has_content]<a href="${cmsfn.link(place)!}">${place.title!}</a>[#else]${reference.municipalityName(key)}[/#if]</dd></div>
        [#if content.sizeClass?has_content]<div><dt>${i18n["company.size"]}</dt><dd>${i18n["company.size." + content.sizeClass]}</dd></div>[/#if]
        [@given i18n["companies.legalForm.label"] values.choices("companies.legalForm", content.legalForm!"") /]
        [#if content.foundedYear?? && content.foundedYear?is_number][@values.fact i18n["company.founded"] content.foundedYear?c /][/#if]
        [#if content.markets?has_content]<div><dt>${i18n["company.markets"]}</dt><dd>[#list content.markets as market]${i18n["company.market." + market]}[#sep], [/#list]</dd></div>[/#if]
        [@given i18n["companies.customers.label"] values.choices("companies.customers", content.customers!"") /]
        [@given i18n["companies.languages.label"] values.choices("company.language", content.languages!"") /]
        [#if ["yes", "no"]?seq_contains(content.accessibility!"")][@values.fact i18n["companies.accessibility.label"] values.choice("companies.accessibility", content.accessibility) /][/#if]
      </dl>
    </section>
    [#if words.given(content, ["products", "offers", "technologies", "seeks"])?has_content]
    <section aria-labelledby="products">
      <h2 id="products">${i18n["company.products"]}</h2>
      <div class="word-columns">
        [@words.list title=i18n["company.products.list"] item=content names=["products"] /]
        [@words.list title=i18n["company.offers"] item=content names=["offers", "technologies"] /]
        [@words.list title=i18n["company.seeks"] item=content names=["seeks"] /]
      </div>
    </section>
    [/#if]
    [#assign green = [values.choices("companies.sustainability", content.sustainability!""), content.sustainabilityText!""]?filter(text -> text != "")?join(". ")]
    [#assign work = named(["training", "dualStudy", "traineeship", "returners"])]
    [#assign certificates = values.several(content.certificates!"")?join(", ")]
    [#assign jobs = values.several(content.trainingJobs!"")?join(", ")]
    [#assign supply = values.choices("companies.regionalSupply", content.regionalSupply!"")]
    [#assign awards = values.several(content.awards!"")?join(", ")]
    [#assign kind = [named(["familyBusiness", "startup", "craft"]), content.craftTrade!""]?filter(text -> text != "")?join(", ")]
    [#if [green, work, certificates, jobs, supply, awards, kind, ticked("openForVisits")]?join("") != ""]
    <section aria-labelledby="more">
      <h2 id="more">${i18n["company.more"]}</h2>
      <dl class="fact-list">
        [@given i18n["company.kind"] kind /]
        [@given i18n["companies.certificates.label"] certificates /]
        [@given i18n["companies.awards.label"] awards /]
        [@given i18n["companies.regionalSupply.label"] supply /]
        [@given i18n["companies.sustainability.label"] green /]
        [@given i18n["company.work"] work /]
        [@given i18n["companies.trainingJobs.label"] jobs /]
        [#if content.openForVisits!false][@given i18n["company.visits"] i18n["companies.openForVisits.label"] /][/#if]
      </dl>
    </section>
    [/#if]
    [#if made?has_content]
    <section aria-labelledby="made">
      <h2 id="made">${i18n["company.made"]}</h2>
      [@lists.show "product" made /]
    </section>
    [/#if]
    [#if picture.hasMore(content)]<section><h2>${i18n["detail.pictures"]}</h2>[@picture.gallery content /]</section>[/#if]
    [@detail.film /]
  </div>
  <aside class="aside" aria-label="${i18n["company.contact"]}">
    <div class="panel">
      <h2>${i18n["company.contact"]}</h2>
      [#assign street = ((content.street!"") + " " + (content.houseNo!""))?trim]
      [#assign town = ((content.postcode!"") + " " + (content.city!""))?trim]
      [#if street != "" || town != ""]
      <address>[#list [content.legalName!"", street, town]?filter(line -> line != "") as line]${line}[#sep]<br>[/#list]</address>
      [/#if]
      [#if [content.website!"", content.phone!"", content.email!""]?join("") != ""]
      <ul class="ways">
        [#if content.website?has_content]<li><a href="${cmsfn.externalLink(content, "website")!}">[@icons.icon "arrow" /]${content.website?replace("^https?://(www\\.)?", "", "r")?remove_ending("/")}</a></li>[/#if]
        [#if content.phone?has_content]<li><a href="tel:${content.phone?replace("[^0-9+]", "", "r")}">[@icons.icon "phone" /]${content.phone}</a></li>[/#if]
        [#if (content.email!"")?contains("@")]<li><a href="mailto:${content.email}">[@icons.icon "mail" /]${content.email}</a></li>[/#if]
      </ul>
      [/#if]
      [#assign ask = layout.enquiry(content, "companies", "companies")]
      [#if ask != ""]<a class="btn" href="${ask}">${i18n["company.ask"]}</a>[/#if]
      <ul class="panel-ways">
        [#if layout.address("watchList") != ""]<li>[@watch.note "companies" content /]</li>[/#if]
        <li><a href="/exports/companies/${content.@name}.vcf?language=${cmsfn.language()}">${i18n["export.card"]}</a></li>
      </ul>
    </div>
    [#if place?has_content][@map.place key /][/#if]
    [#if content.lastConfirmed?? && content.lastConfirmed?is_date_like]<p class="source-note">${i18n["company.confirmed"]} <time datetime="${content.lastConfirmed?string("yyyy-MM-dd")}">${values.day(content.lastConfirmed)}</time>.</p>[/#if]
  </aside>
</div>
<div class="section"></div>
[@neighbours.section content key /]
[/@layout.page]
