[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign latitude = content.latitude!0][#assign longitude = content.longitude!0]
[#if latitude?is_number && longitude?is_number && latitude != 0]
[@section.block]
<div class="scroll" role="region" tabindex="0" aria-labelledby="t-${content.@name}">
  <table class="data">
    <caption id="t-${content.@name}">${content.caption!i18n["distances.caption"]}</caption>
    <thead><tr><th scope="col">${i18n["distances.target"]}</th><th scope="col">${i18n["distances.kind"]}</th><th scope="col" class="number">${i18n["distances.kilometres"]}</th></tr></thead>
    <tbody>
      [#list ["airport", "station", "federal_road_node"] as kind]
      [#list (reffn.nearest(kind, latitude, longitude, 3))![] as near]
      <tr><th scope="row"[#if cmsfn.language() != "de"] lang="de"[/#if]>${near.name}</th><td>${i18n["distances.kind." + kind]}</td><td class="number">${near.kilometres?string(",##0.0")}</td></tr>
      [/#list]
      [/#list]
    </tbody>
  </table>
</div>
<p class="source-note">${i18n["distances.source"]}</p>
[/@section.block]
[/#if]
