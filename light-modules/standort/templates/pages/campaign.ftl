[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/arrival.ftl" as arrival]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/media.ftl" as media]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/offers.ftl" as offers]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign raw = cmsfn.decode(content)]
[#assign target = reference.page(content.callTarget!"")]
[@layout.page title=items.name(content) description=content.teaser!"" owner="campaigns"]
<header class="campaign-head">
  <div class="wrap">
    <div>
      <p class="eyebrow">${i18n["campaign.eyebrow"]}</p>
      <h1>${items.name(content)}</h1>
      [#if content.claim?has_content]<p class="claim">${content.claim}</p>[/#if]
      <p class="lead">${content.teaser!}</p>
      [#if target?has_content]<p><a class="btn light" href="${arrival.kept(cmsfn.link(target)!"", content.@name)}">${content.callToAction!target.title!} [@icons.icon "arrow" "moves" /]</a></p>[/#if]
    </div>
    [@art.scene content.motif!"towns" /]
  </div>
</header>
[@detail.sampleNote /]
<div class="wrap article section">
  [@detail.prose title=i18n["campaigns.goal.label"] text=raw.goal!"" big=true /]
  [#if raw.body?has_content]<div class="prose big">${raw.body}</div>[/#if]
  [#if content.offers?has_content]<section><h2>${i18n["campaigns.offers.label"]}</h2>[@offers.offersTable content /]</section>[/#if]
  [#if content.materials?has_content]<section><h2>${i18n["campaigns.materials.label"]}</h2>[@media.downloads cmsfn.children(content.materials) /]</section>[/#if]
  <section>
    <h2>${i18n["company.facts"]}</h2>
    <dl class="fact-list">
      [@values.fact i18n["campaigns.status.label"] values.choice("campaigns.status", content.status!"") /]
      [@values.fact i18n["campaigns.audience.label"] values.several(content.audience!"")?join(", ") /]
      [@values.fact i18n["campaigns.channels.label"] values.choices("campaigns.channels", content.channels!"") /]
      [#assign board = layout.address("measures")]
      [#if content.measureRef?has_content]<div><dt>${i18n["item.measureRef.label"]}</dt><dd>[#list values.several(content.measureRef) as key][#if board != ""]<a href="${board}">[/#if]${i18n.get("campaign.measure", [key?replace("M", "")])}[#if board != ""]</a>[/#if][#sep], [/#list]</dd></div>[/#if]
    </dl>
  </section>
</div>
[/@layout.page]
