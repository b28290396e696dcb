[#import "/standort/templates/includes/cards.ftl" as cards]
[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/lists.ftl" as lists]
[#import "/standort/templates/includes/media.ftl" as media]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign raw = cmsfn.decode(content)]
[@layout.page title=items.name(content) description=content.teaser!"" owner="stories" type="article"]
[@seo.article content /]
[@detail.head values.choice("stories.theme", content.theme!"") "work"]
<p class="byline">[#if content.publishDate??]<time datetime="${content.publishDate?is_date_like?then(content.publishDate?string("yyyy-MM-dd"), "")}">${values.day(content.publishDate)}</time>[/#if][#if content.municipality?has_content] · ${reference.municipalityName(content.municipality)}[/#if][#if content.author?has_content] · ${content.author}[/#if]</p>
[/@detail.head]
<article class="wrap article">
  <div class="prose big">${raw.body!""}</div>
  [#if content.quote?has_content]<figure class="quote"><blockquote><p>${content.quote}</p></blockquote>[#if content.quoteOrigin?has_content]<figcaption>${content.quoteOrigin}</figcaption>[/#if]</figure>[/#if]
  [#if content.figures?has_content]
  <dl class="key-facts">[#list cmsfn.children(content.figures) as figure]<div><dt>${figure.label!}</dt><dd>${figure.value!}[#if figure.unit?has_content] ${figure.unit}[/#if]</dd></div>[/#list]</dl>
  [/#if]
  [#if content.timeline?has_content]
  <section><h2>${i18n["stories.timeline.label"]}</h2>
  <ol class="timeline">[#list cmsfn.children(content.timeline) as entry]<li><p class="when">${entry.date!}</p><h3>${entry.title!}</h3>[#if entry.text?has_content]<p>${entry.text}</p>[/#if]</li>[/#list]</ol></section>
  [/#if]
  [#if picture.hasMore(content)]<section><h2>${i18n["detail.pictures"]}</h2>[@picture.gallery content /]</section>[/#if]
  [@detail.film /]
  [#if content.audioTranscript?has_content || content.audio?has_content]<section><h2>${i18n["detail.audio"]}</h2>[@media.audio content.audio!"" items.name(content) /][@media.transcript raw.audioTranscript!"" /]</section>[/#if]
  [#if content.easySummary?has_content]<section class="easy" lang="${cmsfn.language()}"><h2>${i18n["stories.easySummary.label"]}</h2><div class="prose">${raw.easySummary!""}</div></section>[/#if]
  [#assign firms = items.allLinked("companies", content.companies!"")]
  [#if firms?has_content]<section><h2>${i18n["stories.companies.label"]}</h2><ul class="cards">[#list firms as firm][@cards.company firm /][/#list]</ul></section>[/#if]
  [#if content.fundingNotice!false]<p class="funding-notice">${i18n["funding.notice.text"]}</p>[/#if]
  [#if content.photographer?has_content || content.responsible?has_content]<p class="source-note">[#if content.photographer?has_content]${i18n["stories.photographer.label"]}: ${content.photographer}. [/#if][#if content.responsible?has_content]${i18n["stories.responsible.label"]}: ${content.responsible}[/#if]</p>[/#if]
</article>
[#assign others = items.first(items.newest("stories")?filter(story -> story.@id != content.@id), 3)]
[#if others?has_content]
<section class="section alt"><div class="wrap"><div class="section-head"><h2>${i18n["story.more"]}</h2></div>[@lists.show "story" others /]</div></section>
[#else]<div class="section"></div>[/#if]
[/@layout.page]
