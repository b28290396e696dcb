[#import "/standort/templates/includes/detail.ftl" as detail]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/media.ftl" as media]
[#import "/standort/templates/includes/registration.ftl" as registration]
[#import "/standort/templates/includes/seo.ftl" as seo]
[#import "/standort/templates/includes/values.ftl" as values]
[@layout.page title=items.name(content) description=content.teaser!"" owner="events"]
[@seo.event content /]
[@detail.head values.choice("events.kind", content.kind!"") "welcome"]
[#if ["full", "postponed", "cancelled"]?seq_contains(content.eventState!"")]<p class="badges"><span class="state ${content.eventState}">${values.choice("events.eventState", content.eventState)}</span></p>[/#if]
[/@detail.head]
<div class="wrap detail">
  <div>
    [@detail.prose title=i18n["event.about"] text=(cmsfn.decode(content).description)!"" /]
    [#if content.programme?has_content]
    <section>
      <h2>${i18n["events.programme.label"]}</h2>
      <ol class="timeline">[#list cmsfn.children(content.programme) as entry]<li><p class="when">${entry.time!}</p><h3>${entry.title!}</h3>[#if entry.text?has_content || entry.speaker?has_content]<p>${entry.text!}[#if entry.speaker?has_content] ${entry.speaker}[/#if]</p>[/#if]</li>[/#list]</ol>
    </section>
    [/#if]
    [#if content.speakers?has_content]
    <section>
      <h2>${i18n["events.speakers.label"]}</h2>
      <ul class="plain-list">[#list cmsfn.children(content.speakers) as speaker]<li><b>${speaker.name!}</b>[#if speaker.role?has_content], ${speaker.role}[/#if][#if speaker.organisation?has_content], ${speaker.organisation}[/#if]</li>[/#list]</ul>
    </section>
    [/#if]
    [@detail.prose title=i18n["events.recap.label"] text=(cmsfn.decode(content).recap)!"" /]
    [#if content.materials?has_content]<section><h2>${i18n["events.materials.label"]}</h2>[@media.downloads cmsfn.children(content.materials) /]</section>[/#if]
  </div>
  <aside class="aside" aria-label="${i18n["detail.aside"]}">
    <div class="panel">
      <h2>${i18n["event.facts"]}</h2>
      <dl>
        [#assign place = [content.venueName!"", content.venueRoom!"", content.venueStreet!"", ((content.venuePostcode!"") + " " + (content.venueCity!""))?trim]?filter(part -> part != "")]
        [@values.fact name=i18n["event.when"] value=(content.start??)?then(values.span(content.start, content.end!"", content.allDay!false), "") /]
        [#assign next = eventfn.next(content)]
        [#if next != "" && content.start?is_date_like && next?datetime.iso != content.start && !eventfn.isOver(content)][@values.fact i18n["event.next"] values.span(next?datetime.iso, "", content.allDay!false) /][/#if]
        [#assign repeats = eventfn.repeats(content)]
        [#if repeats?has_content][@values.fact i18n["event.repeats"] repeats /][/#if]
        [@values.fact i18n["events.mode.label"] values.choice("events.mode", content.mode!"") /]
        [#if (content.mode!"") != "online"][@values.fact i18n["event.where"] place?join(", ") /][/#if]
        [#if content.venueTransport?has_content][@values.fact i18n["events.venueTransport.label"] content.venueTransport /][/#if]
        [@values.fact i18n["events.organiser.label"] content.organiser!"" /]
        [@values.fact name=i18n["event.price"] value=(content.free!false)?then(i18n["event.free"], (content.price?? && content.price?is_number)?then(values.euros(content.price!0), "")) /]
        [@values.fact i18n["events.accessibility.label"] values.choices("events.accessibility", content.accessibility!"") /]
        [@values.fact i18n["events.registrationMode.label"] values.choice("events.registrationMode", content.registrationMode!"") /]
        [#if content.regUntil??][@values.fact i18n["events.regUntil.label"] registration.term(eventfn.registrationUntil(content)) /][/#if]
      </dl>
      [@registration.way content layout.enquiry(content, "events", "events") /]
      [#if content.start?? && !eventfn.isOver(content)]<p><a href="/exports/events/${content.@name}.ics?language=${cmsfn.language()}">${i18n["event.calendar"]}</a></p>[/#if]
    </div>
    [#if content.photoNotice!false]<p class="source-note">${content.photoText!i18n["event.photos"]}</p>[/#if]
  </aside>
</div>
<div class="section"></div>
[/@layout.page]
