// The look of the bars; in the page's frame they live in a tree of their own, which the page's styles do not reach.
export const style = `
:host { all: initial; }
* { box-sizing: border-box; }
.box, .area, .line { position: absolute; z-index: 2147483000; pointer-events: none; }
.box { outline: 2px solid transparent; outline-offset: -2px; }
.box.on, .box:focus-within { outline-color: #0b5a6b; z-index: 2147483001; }
.bar {
  position: sticky; inset-block-start: 0; display: flex; align-items: center; width: max-content; max-width: 100%;
  background: #0b5a6b; color: #ffffff; font: 600 13px/1 system-ui, sans-serif; border-radius: 0 0 6px 0;
  opacity: 0; pointer-events: none;
}
.box.on .bar, .bar:focus-within { opacity: 1; pointer-events: auto; }
.name { padding: 8px 10px; cursor: grab; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
button {
  min-width: 30px; min-height: 30px; margin: 0; padding: 0 8px; border: 0; background: transparent; color: inherit;
  font: inherit; font-size: 15px; cursor: pointer;
}
.bar button:hover { background: #08434f; }
button:disabled { opacity: 0.45; cursor: default; }
button:focus-visible { outline: 3px solid #ffcf7d; outline-offset: -3px; }
.area { outline: 1px dashed transparent; }
.ways {
  position: absolute; inset-block-end: -15px; inset-inline-start: 50%; translate: -50% 0;
  display: flex; gap: 6px;
}
.way {
  pointer-events: auto; padding: 0 14px; border: 1px solid #0b5a6b; border-radius: 15px; background: #ffffff; color: #0b5a6b;
  font: 600 13px/1 system-ui, sans-serif; white-space: nowrap;
}
.way:hover { background: #e2f0f2; }
.line { height: 4px; margin-top: -2px; background: #c2410c; border-radius: 2px; }
[hidden] { display: none; }
`;
