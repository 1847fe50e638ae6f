/** Of the guide below the article. */
export const SHEET_HEIGHT = '60vh';

/** Style of the host's shadow tree. `!important` here wins over anything that the page says of the host. */
export const DOCK_CSS = `
:host { all: initial !important; direction: ltr !important; position: fixed !important; z-index: 2147483647 !important; display: block !important;
  inset-block: 0 !important; inset-inline: auto 0 !important; inline-size: var(--width) !important; color-scheme: light dark !important;
  --edge: light-dark(#e5e5e5, #3d3d3d); --back: light-dark(#f3f3f3, #202020); --accent: light-dark(#005fb8, #60cdff);
  --on-accent: light-dark(#fff, #003350); font: 14px/20px "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif !important; }
:host([hidden]) { display: none !important; }
:host(.bottom) { inset-block: auto 0 !important; inset-inline: 0 !important; inline-size: auto !important; block-size: ${SHEET_HEIGHT} !important; }
:host(.folded) { inset-block: 30vh auto !important; inline-size: auto !important; block-size: auto !important; }
:host(.folded.bottom) { inset-block: auto 16px !important; inset-inline: auto 0 !important; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: var(--back); color-scheme: normal;
  border-inline-start: 1px solid var(--edge); box-sizing: border-box; box-shadow: 0 0 24px rgb(0 0 0 / .12); }
:host(.bottom) iframe { border-inline-start: 0; border-block-start: 1px solid var(--edge); }
.handle { position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 9px; cursor: ew-resize; touch-action: none; z-index: 1; }
.handle:hover::after, .handle:focus-visible::after { content: ""; position: absolute; inset-block: 0; inset-inline-start: 3px; inline-size: 3px; background: var(--accent); }
.handle:focus-visible { outline: none; }
:host(.bottom) .handle, :host(.folded) .handle, :host(.folded) iframe { display: none; }
:host(.dragging) iframe { pointer-events: none; }
.tab { display: none; align-items: center; gap: 8px; border: 0; margin: 0; padding: 14px 9px; border-start-start-radius: 8px; border-end-start-radius: 8px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; writing-mode: vertical-rl; box-shadow: 0 2px 12px rgb(0 0 0 / .25); }
:host(.folded) .tab { display: inline-flex; }
:host(.bottom) .tab { writing-mode: horizontal-tb; }
.tab:focus-visible { outline: 3px solid var(--on-accent); outline-offset: -5px; }
.blocked { position: absolute; inset: 0; padding: 24px; background: var(--back); color: light-dark(#1a1a1a, #fff); border-inline-start: 1px solid var(--edge); }
.blocked button { font: inherit; font-weight: 600; padding: 6px 12px; border: 0; border-radius: 4px; background: var(--accent); color: var(--on-accent); cursor: pointer; margin-inline-end: 8px; }
@media (forced-colors: active) { .tab, .blocked button { border: 2px solid ButtonText; } iframe { border-inline-start: 2px solid CanvasText; } }
@media print { :host { display: none !important; } }
@media (prefers-reduced-motion: no-preference) { :host(.arriving) { animation: arrive .18s ease-out; } @keyframes arrive { from { opacity: 0; translate: 24px 0; } } }
`;
