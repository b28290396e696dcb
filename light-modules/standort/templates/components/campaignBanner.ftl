[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#assign campaign = items.linked("campaigns", content.campaign!"")]
[#if campaign?has_content]
<section[@section.anchor /] class="section">
  <div class="wrap">
    <div class="campaign-banner">
      [@art.scene campaign.motif!"towns" /]
      <div class="body">
        <p class="eyebrow">${i18n["campaign.eyebrow"]}</p>
        <h2>${content.title!campaign.claim!campaign.title!}</h2>
        <p>${content.text!campaign.teaser!}</p>
        <a class="btn light" href="${cmsfn.link(campaign)!}">${content.label!campaign.callToAction!i18n["campaign.to"]} [@icons.icon "arrow" "moves" /]</a>
      </div>
    </div>
  </div>
</section>
[/#if]
