[#import "/standort/templates/includes/section.ftl" as section]
[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/icons.ftl" as icons]
<section[@section.anchor /] class="section">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!}</h2>[#if content.text?has_content]<p>${content.text}</p>[/#if]</div>
    [#if content.contacts??]
    <ul class="contacts">
      [#list cmsfn.children(content.contacts) as contact]
      <li class="contact">
        <svg class="emblem" viewBox="0 0 100 100" aria-hidden="true">[@art.named contact.motif!"people" 0 0 /]</svg>
        <h3>${contact.title!}</h3>
        <p>${contact.role!}</p>
        <ul class="ways">
          [#if contact.phone?has_content]<li><a href="tel:${contact.phone?replace("[^0-9+]", "", "r")}">[@icons.icon "phone" /]${contact.phone}</a></li>[/#if]
          [#if contact.email?has_content]<li><a href="mailto:${contact.email}">[@icons.icon "mail" /]${contact.email}</a></li>[/#if]
          [#if contact.place?has_content]<li>[@icons.icon "pin" /] ${contact.place}</li>[/#if]
        </ul>
      </li>
      [/#list]
    </ul>
    [/#if]
  </div>
</section>
