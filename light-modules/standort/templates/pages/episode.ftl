[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/media.ftl" as media]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[#assign raw = cmsfn.decode(content)]
[@layout.page title=items.name(content) description=content.teaser!"" owner="audio" type="article"]
[@seo.article content "PodcastEpisode" /]
[@detail.head values.choice("audio.kind", content.kind!"") "work"]
<p class="byline">${values.day(content.publishDate!"")}[#if content.duration??] · ${values.minutes(content.duration)} min[/#if][#if content.speakers?has_content] · ${values.several(content.speakers)?join(", ")}[/#if]</p>
[/@detail.head]
<div class="wrap article">
  <section><h2>${i18n["audio.listen"]}</h2>[@media.audio content.file!"" items.name(content) /]</section>
  [@detail.prose title=i18n["detail.description"] text=raw.description!"" /]
  <section><h2>${i18n["media.transcript"]}</h2><div class="prose">${raw.transcript!""}</div></section>
</div>
<div class="section"></div>
[/@layout.page]
