[#import "/standort/templates/includes/layout.ftl" as layout]
[@layout.page title=content.title!content.@name description=content.description!""]
[@layout.head title=content.title!content.@name lead=content.lead!"" /]
[@layout.contents content.main!"" /]
[@cms.area name="main" /]
[#if content.revised??]
<section class="section wrap"><p class="source-note">${i18n["legal.revised"]} <time datetime="${content.revised?string("yyyy-MM-dd")}">${content.revised?string(i18n["format.date"])}</time></p></section>
[/#if]
[/@layout.page]
