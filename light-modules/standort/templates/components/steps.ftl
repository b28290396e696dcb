[#import "/standort/templates/includes/section.ftl" as section]
<section[@section.anchor /] class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!}</h2>[#if content.text?has_content]<p>${content.text}</p>[/#if]</div>
    [#if content.steps??]
    <ol class="steps">
      [#list cmsfn.children(content.steps) as step]<li><h3>${step.title!}</h3><p>${step.text!}</p></li>[/#list]
    </ol>
    [/#if]
  </div>
</section>
