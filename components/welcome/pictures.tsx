import type { ComponentChildren, VNode } from 'preact';

/** A web page in its window: 240 by 150 units. */
function Scene({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="p-card" x="1" y="1" width="238" height="148" rx="8" />
      <path class="p-edge" d="M1 26H239" />
      <rect class="p-edge" x="12" y="8" width="150" height="11" rx="5" />
      {children}
    </svg>
  );
}

/** Lines of an article, each as long as it says. */
function Lines({ at = 12, top, lengths }: { at?: number; top: number; lengths: readonly number[] }): VNode {
  const d = lengths.map((length, index) => `M${at} ${top + index * 11}h${length}`).join('');
  return <path class="p-text" d={d} />;
}

function Tick({ at, done = false }: { at: readonly [x: number, y: number]; done?: boolean }): VNode {
  const [x, y] = at;
  return (
    <>
      <circle class={done ? 'p-accent' : 'p-card'} cx={x} cy={y} r="5" />
      {done && <path class="p-check" d={`M${x - 2.5} ${y}l2 2 3-4`} />}
    </>
  );
}

/** A guide is open; the number of its steps stands on the icon in the toolbar. */
export function NoticePicture(): VNode {
  return (
    <Scene>
      <rect class="p-accent" x="205" y="6" width="15" height="15" rx="4" />
      <circle class="p-check" cx="210" cy="13" r="1.5" />
      <path class="p-check" d="M214 13h3" />
      <circle class="p-ring" cx="216" cy="17" r="19" />
      <rect class="p-badge" x="213" y="12" width="16" height="12" rx="6" />
      <text class="p-number" x="221" y="21">
        5
      </text>
      <path class="p-title" d="M12 42h120" />
      <Lines top={58} lengths={[170, 190, 140]} />
      <rect class="p-ad" x="12" y="90" width="190" height="18" rx="3" />
      <Lines top={121} lengths={[180, 150]} />
    </Scene>
  );
}

/** The steps beside the article, and nothing where the ads were. The guide is at the right in every language. */
export function StepsPicture(): VNode {
  return (
    <Scene>
      <path class="p-title" d="M12 42h80" />
      <Lines top={58} lengths={[110, 120, 90, 115, 100, 118, 70]} />
      <path class="p-panel" d="M146 26h93v115a8 8 0 0 1-8 8h-85z" />
      <path class="p-title" d="M156 40h50" />
      {[58, 80, 102, 124].map((y, index) => (
        <g key={y}>
          <Tick at={[161, y]} done={index < 2} />
          <Lines at={173} top={y} lengths={[index % 2 ? 45 : 55]} />
        </g>
      ))}
    </Scene>
  );
}

/** A step that opens a Settings page, and a warning. */
export function OpenPicture(): VNode {
  return (
    <svg class="picture picture-turns" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="p-card" x="1" y="1" width="238" height="88" rx="8" />
      <Tick at={[22, 24]} />
      <Lines at={38} top={20} lengths={[180, 120]} />
      <rect class="p-accent" x="38" y="50" width="110" height="26" rx="4" />
      <path class="p-check" d="M50 63h66m12-5h7v7m0-7-8 8" />
      <rect class="p-risk" x="1" y="99" width="238" height="50" rx="8" />
      <path class="p-bad" d="M22 113l10 18h-20zM22 120v5m0 3v.5" />
      <path class="p-bad" d="M44 118h130M44 130h170" />
    </svg>
  );
}
