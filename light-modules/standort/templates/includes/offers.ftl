[#-- The mobility offers of a campaign as a table. --]
[#macro offersTable campaign]
[#local offers = campaign.offers?has_content?then(cmsfn.children(campaign.offers), [])]
[#if offers?has_content]
<div class="scroll" role="region" tabindex="0" aria-label="${i18n["campaigns.offers.label"]}">
  <table class="data">
    <caption>${i18n["campaigns.offers.label"]}</caption>
    <thead><tr><th scope="col">${i18n["campaign.offer"]}</th><th scope="col">${i18n["part.mobilityOffer.kind.label"]}</th><th scope="col">${i18n["part.mobilityOffer.place.label"]}</th><th scope="col">${i18n["part.mobilityOffer.operator.label"]}</th></tr></thead>
    <tbody>
      [#list offers as offer]
      <tr><th scope="row">${offer.title!}</th><td>${i18n["part.mobilityOffer.kind." + (offer.kind!"bus")]}</td><td>${offer.place!i18n["value.missing"]}</td><td>${offer.operator!i18n["value.missing"]}</td></tr>
      [/#list]
    </tbody>
  </table>
</div>
[/#if]
[/#macro]
