[#import "/standort/templates/includes/section.ftl" as section]
<section[@section.anchor /] class="section">
  <div class="wrap">
    <figure class="quote">
      <blockquote><p>${content.text!}</p></blockquote>
      [#if content.origin?has_content]<figcaption>${content.origin}</figcaption>[/#if]
    </figure>
  </div>
</section>
