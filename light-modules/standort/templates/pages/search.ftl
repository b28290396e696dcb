[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#assign here = cmsfn.link(content)!]
[#-- The word comes from the address. As a value of the request it is escaped where it is shown; text functions would undo that. --]
[#assign word = ctx.getParameter("q")!""]
[@layout.page asked=finderfn.asked("", ["q"]) title=content.title!content.@name description=content.description!"" index=!word?has_content]
[@layout.head title=content.title!content.@name lead=content.lead!"" /]
<section class="wrap search-page" aria-labelledby="results">
  <form class="search-box" action="${here}" method="get" role="search" aria-label="${i18n["search.name"]}">
    <div class="field">
      <label for="q">${i18n["search.term"]}</label>
      <input id="q" name="q" type="search" value="${word}" autocomplete="off" data-suggest="">
    </div>
    <button class="btn" type="submit">[@icons.icon "search" /]${i18n["search.find"]}</button>
  </form>
  <h2 class="visually-hidden" id="results">${i18n["search.results"]}</h2>
  [#if word?has_content]
  [#include "/standort/templates/includes/results.ftl"]
  [#else]
  [#include "/standort/templates/includes/ways.ftl"]
  [/#if]
</section>
[@cms.area name="main" /]
<div class="section"></div>
[/@layout.page]
