[#assign stations = (reffn.stations())![]]
[#if stations?has_content]
<section class="section[#if content.shaded!false] alt[/#if]">
  <div class="wrap">
    <div class="section-head"><h2>${content.title!}</h2>[#if content.text?has_content]<p>${content.text}</p>[/#if]</div>
    <ul class="tags">[#list stations as station]<li class="tag">${station.name}</li>[/#list]</ul>
    <p class="source-note">${i18n["source.stations"]}</p>
  </div>
</section>
[/#if]
