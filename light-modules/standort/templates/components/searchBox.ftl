[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#assign target = layout.address("search")]
[#if target != ""]
[@section.block]
<form class="search-box" action="${target}" method="get" role="search" aria-label="${i18n["search.name"]}">
  <div class="field">
    <label for="q-${content.@name}">${i18n["search.term"]}</label>
    <input id="q-${content.@name}" name="q" type="search" autocomplete="off">
  </div>
  <button class="btn" type="submit">[@icons.icon "search" /]${i18n["search.find"]}</button>
</form>
[/@section.block]
[/#if]
