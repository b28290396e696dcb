[#-- Local films, recordings and files. Nothing loads before somebody presses play; every film and recording has its words. --]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/values.ftl" as values]

[#macro video file poster="" captions="" name=""]
[#local film = picture.asset(file)]
[#local still = picture.asset(poster)]
[#local words = picture.asset(captions)]
[#if film?has_content]
<video class="player" controls preload="none" aria-label="${name}"[#if still?has_content] poster="${still.link}"[/#if]>
  <source src="${film.link}" type="${film.mimeType}">
  [#if words?has_content]<track kind="captions" src="${words.link}" srclang="${cmsfn.language()}" label="${i18n["media.captions"]}" default>[/#if]
</video>
<p class="source-note"><a href="${film.link}" download>${i18n["media.download"]}</a> (${values.size(film.fileSize)})</p>
[#else]
<p class="nothing">${i18n["media.none"]}</p>
[/#if]
[/#macro]

[#macro audio file name=""]
[#local recording = picture.asset(file)]
[#if recording?has_content]
<audio class="player" controls preload="none" aria-label="${name}"><source src="${recording.link}" type="${recording.mimeType}"></audio>
<p class="source-note"><a href="${recording.link}" download>${i18n["media.download"]}</a> (${values.size(recording.fileSize)})</p>
[#else]
<p class="nothing">${i18n["media.none"]}</p>
[/#if]
[/#macro]

[#macro transcript text=""]
[#if text?has_content]
<details class="transcript"><summary>${i18n["media.transcript"]}</summary><div class="prose">${text}</div></details>
[/#if]
[/#macro]

[#-- Entries with title, text and file; a file that is missing is named as such. --]
[#macro downloads entries]
<ul class="downloads">
  [#list entries as entry]
  [#local file = picture.asset(entry.file!"")]
  <li>
    [#if file?has_content]
    <a href="${file.link}" download>[@icons.icon "download" /]<span><b>${entry.title!file.fileName}</b><small>${file.fileName?keep_after_last(".")?upper_case}, ${values.size(file.fileSize)}</small></span></a>
    [#else]
    <p><b>${entry.title!}</b> <small>${((entry.access!"") == "onRequest")?then(i18n["media.on.request"], i18n["media.file.missing"])}</small></p>
    [/#if]
    [#if entry.text?has_content]<p>${entry.text}</p>[/#if]
  </li>
  [/#list]
</ul>
[/#macro]
