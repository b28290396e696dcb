[#-- Line icons; always beside a text that says the same. --]
[#macro icon name class=""]
<svg class="icon[#if class?has_content] ${class}[/#if]" viewBox="0 0 24 24" aria-hidden="true">[#switch name]
[#case "arrow"]<path d="M4 12h15M13 6l6 6-6 6"/>[#break]
[#case "search"]<circle cx="11" cy="11" r="6.5"/><path d="m16 16 5 5"/>[#break]
[#case "menu"]<path d="M3 7h18M3 12h18M3 17h18"/>[#break]
[#case "close"]<path d="m5 5 14 14M19 5 5 19"/>[#break]
[#case "phone"]<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4c0 1-1 2-2 2A16 16 0 0 1 3 6c0-1 1-2 2-2z"/>[#break]
[#case "mail"]<path d="M3 6h18v12H3zM3 7l9 7 9-7"/>[#break]
[#case "print"]<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>[#break]
[#case "download"]<path d="M12 4v11M7 11l5 5 5-5M4 20h16"/>[#break]
[#case "pin"]<path d="M12 21s7-6.5 7-12a7 7 0 0 0-14 0c0 5.500 7 12 7 12z"/><circle cx="12" cy="9" r="2.5"/>[#break]
[#default]<path d="m4 12.5 5 5L20 6.500"/>[/#switch]</svg>
[/#macro]

[#macro logo]
<svg class="logo-mark" viewBox="0 0 48 48" aria-hidden="true"><path class="mark-post" d="M4 4h18v40H4z"/><path class="mark-arch" d="M22 4a22 20 0 0 1 22 20v20H26V24z"/><path class="mark-river" d="M4 30c7-6 11 4 18-1v15H4z"/><circle class="mark-sun" cx="37" cy="11" r="5"/></svg>
[/#macro]
